using System.Diagnostics;
using System.Globalization;
using System.Text;
using StudyBot.Testing;

namespace StudyBot.Benchmarks;

/// <summary>
/// The program as it is published, from outside: how long and how large it is while it indexes many documents, how soon it is ready after that, and
/// how large while it answers and while nobody asks. Sizes are the resident memory that the system tells.
/// </summary>
internal static class PublishedProgram
{
    private const int Questions = 200;

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(5);

    public static async Task<IReadOnlyList<Figure>> MeasureAsync()
    {
        var folder = Directory.CreateTempSubdirectory("studybot-program-").FullName;
        try
        {
            var program = Path.Combine(folder, "program");
            await RunAsync("dotnet", ["publish", Path.Combine(Repository.Root, "src", "StudyBot"), "-c", "Release", "-v", "q", "-o", program]);
            var texts = Directory.CreateDirectory(Path.Combine(folder, "texts")).FullName;
            foreach (var (text, number) in Corpus.Documents(Corpus.Many).Select((text, number) => (text, number)))
            {
                await File.WriteAllTextAsync(Path.Combine(texts, string.Create(CultureInfo.InvariantCulture, $"{number:D4}.txt")), text);
            }

            var data = Path.Combine(folder, "data");
            var executable = Path.Combine(program, OperatingSystem.IsWindows() ? "StudyBot.exe" : "StudyBot");
            var indexing = await RunAsync(executable, ["index", texts, "--data", data]);
            return
            [
                new(
                    $"index, {Corpus.Many} documents",
                    string.Create(CultureInfo.InvariantCulture, $"{indexing.Elapsed.TotalSeconds:F0} s, {indexing.Processor.TotalSeconds:F0} s of a processor"),
                    $"peak {Megabytes(indexing.PeakBytes)}",
                    "< 900 MB"),
                .. await StartAsync(executable, data),
                .. await AskAsync(executable, data),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Figure>> StartAsync(string executable, string data)
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/script"))
        {
            return [new("start to prompt", "not measured: there is no script(1) here that gives a terminal")];
        }

        var times = new List<double>();
        for (var round = 0; round < 5; round++)
        {
            var start = new ProcessStartInfo("/usr/bin/script", ["-qfec", $"stty cols 100 rows 40; exec {executable} chat --data {data}", "/dev/null"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            };
            start.Environment["TERM"] = "xterm";
            var from = Stopwatch.GetTimestamp();
            using var process = Process.Start(start) ?? throw new InvalidOperationException("script did not start.");
            var read = new StringBuilder();
            var buffer = new char[4096];
            using var limit = new CancellationTokenSource(LongestStart);
            while (!HasPrompt(read.ToString()))
            {
                var length = await process.StandardOutput.ReadAsync(buffer, limit.Token);
                if (length == 0)
                {
                    throw new InvalidOperationException($"There was no prompt: {read}");
                }

                read.Append(buffer, 0, length);
            }

            times.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
            await process.StandardInput.WriteAsync("/quit\r");
            await process.StandardInput.FlushAsync();
            await process.WaitForExitAsync();
        }

        times.Sort();
        return [new("start to prompt", string.Create(CultureInfo.InvariantCulture, $"{times[times.Count / 2]:F0} ms"), "middle of 5, after a clean close", "< 1000 ms")];
    }

    /// <summary>After the corner of the greeting's frame.</summary>
    private static bool HasPrompt(string read) => read.LastIndexOf('╯') is >= 0 and var greeted && read.IndexOf("> ", greeted, StringComparison.Ordinal) >= 0;

    private static async Task<IReadOnlyList<Figure>> AskAsync(string executable, string data)
    {
        var start = new ProcessStartInfo(executable, ["chat", "--data", data]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        var from = Stopwatch.GetTimestamp();
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        await process.StandardInput.WriteLineAsync("/help");
        await process.StandardInput.FlushAsync();
        await process.StandardOutput.ReadLineAsync();
        var ready = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
        var answers = Task.Run(async () => await process.StandardOutput.ReadToEndAsync());
        foreach (var place in Corpus.Places(Questions))
        {
            await process.StandardInput.WriteLineAsync($"/summit {place}");
        }

        await process.StandardInput.FlushAsync();
        await UntilIdleAsync(process);
        var (idle, peak) = (process.WorkingSet64, process.PeakWorkingSet64);
        await process.StandardInput.WriteLineAsync("/quit");
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        await answers;
        return
        [
            new("start to the first answer in a pipe", string.Create(CultureInfo.InvariantCulture, $"{ready:F0} ms")),
            new($"memory after {Questions} questions, idle", Megabytes(idle), $"peak {Megabytes(peak)}", "< 300 MB"),
        ];
    }

    /// <summary>Until it has used next to no processor for a while, which ends with the last answer.</summary>
    private static async Task UntilIdleAsync(Process process)
    {
        var used = TimeSpan.Zero - Glance;
        while (process.TotalProcessorTime - Glance > used)
        {
            used = process.TotalProcessorTime;
            await Task.Delay(Idle);
            process.Refresh();
        }
    }

    private static async Task<(TimeSpan Elapsed, TimeSpan Processor, long PeakBytes)> RunAsync(string command, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var from = Stopwatch.GetTimestamp();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{command} did not start.");
        var said = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var (peak, processor) = (0L, TimeSpan.Zero);
        while (!process.HasExited)
        {
            try
            {
                process.Refresh();
                (peak, processor) = (Math.Max(peak, process.PeakWorkingSet64), process.TotalProcessorTime);
            }
            catch (InvalidOperationException)
            {
                // It ended between the two.
            }

            await Task.Delay(Glance);
        }

        await process.WaitForExitAsync();
        var outputs = await said;
        return process.ExitCode == 0
            ? (Stopwatch.GetElapsedTime(from), processor, peak)
            : throw new InvalidOperationException($"{command} ended with {process.ExitCode}: {string.Join('\n', outputs)}");
    }

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:F0} MB");
}

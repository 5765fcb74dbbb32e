using System.Diagnostics;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using StudyBot.Formats.Child;
using StudyBot.Formats.Tests.Made;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats.Tests.Child;

/// <summary>Reading in a process of its own: what it answers, what it may not do, and that nothing of it stays behind.</summary>
[Collection(nameof(Reading))]
public class ChildReading(ITestOutputHelper output)
{
    private static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_document_read_by_a_process_reads_as_it_does_here()
    {
        var made = DocxMaker.Make(SeedArticle.Body, SeedArticle.Title, SeedArticle.Author);
        using var reader = Reading.Under(new ReadingLimits());

        var watch = Stopwatch.StartNew();
        var outcome = await reader.ReadAsync(DocumentFormat.Docx, made, Now);
        output.WriteLine($"{watch.ElapsedMilliseconds} ms");

        var here = Assert.IsType<ReadingOutcome.Read>(FormatReaders.Read(DocumentFormat.Docx, made)).Reading;
        var there = Assert.IsType<ReadingOutcome.Read>(outcome).Reading;
        Assert.Equal(here.Text.Text, there.Text.Text);
        Assert.Equal(here.Blocks, there.Blocks);
        Assert.Equal(here.Said, there.Said);
    }

    [Fact]
    public async Task What_takes_too_long_is_ended_and_nothing_of_it_runs_on()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell to play a reader.");
        var note = Path.GetTempFileName();
        var endless = new ReaderProgram("/bin/sh", ["-c", $"sleep 300 & echo $! > {note}; wait"]);
        using var reader = new ChildReader(endless, new ReadingLimits { Time = TimeSpan.FromMilliseconds(700) }, TimeProvider.System, NullLogger<ChildReader>.Instance);
        var before = Children();

        var outcome = await reader.ReadAsync(DocumentFormat.Pdf, new byte[10_000_000], Now);

        Assert.Equal(new ReadingOutcome.TookTooLong(TimeSpan.FromMilliseconds(700)), outcome);
        Assert.Empty(Children().Except(before));
        var grandchild = (await File.ReadAllTextAsync(note, Now)).Trim();
        File.Delete(note);
        for (var looks = 0; IsRunning(grandchild); looks++)
        {
            Assert.True(looks < 100, $"The reader's own child {grandchild} still runs.");
            await Task.Delay(50, Now);
        }
    }

    [Fact]
    public async Task Who_gives_up_waiting_ends_the_process_and_frees_its_turn()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell to play a reader.");
        using var reader = new ChildReader(new ReaderProgram("/bin/sh", ["-c", "exec sleep 300"]), new ReadingLimits { AtOnce = 1 }, TimeProvider.System, NullLogger<ChildReader>.Instance);
        using var first = CancellationTokenSource.CreateLinkedTokenSource(Now);
        using var second = CancellationTokenSource.CreateLinkedTokenSource(Now);
        var before = Children();

        var running = reader.ReadAsync(DocumentFormat.Pdf, new byte[10], first.Token);
        var waiting = reader.ReadAsync(DocumentFormat.Pdf, new byte[10], second.Token);
        await second.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await first.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);

        Assert.Empty(Children().Except(before));
    }

    [Fact]
    public async Task A_reader_that_is_stopped_with_the_program_leaves_its_document_to_the_next_start()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell to play a reader.");
        var clock = new FakeTimeProvider();
        using var reader = new ChildReader(new ReaderProgram("/bin/sh", ["-c", "exit 143"]), new ReadingLimits(), clock, NullLogger<ChildReader>.Instance);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Now);

        var reading = reader.ReadAsync(DocumentFormat.Pdf, new byte[10], stop.Token);
        await Task.WhenAny(reading, Task.Delay(300, Now));
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
    }

    [Fact]
    public async Task A_reader_whose_starter_forgot_it_ends_by_itself()
    {
        using var process = Process.Start(new ProcessStartInfo(Reading.Program.FileName, [.. Reading.Program.Leading, ReadingProcess.Verb, nameof(DocumentFormat.Pdf), "1"])
        {
            RedirectStandardInput = true,
        })!;

        await process.WaitForExitAsync(Now);

        Assert.Equal(124, process.ExitCode);
    }

    [Fact]
    public async Task A_reader_does_not_hear_what_stops_the_program()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no such signal.");
        var (fileName, arguments) = Reading.Program.Bounded(ReadingProcess.Arguments(DocumentFormat.Markdown, new ReadingLimits()), new ReadingLimits());
        using var process = Process.Start(new ProcessStartInfo(fileName, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })!;

        // More than a pipe holds: it listens by now.
        await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(new string('x', 300_000)), Now);
        foreach (var signal in (string[])["HUP", "INT", "QUIT", "TERM"])
        {
            using var kill = Process.Start("/bin/sh", ["-c", $"kill -{signal} {process.Id}"]);
            await kill.WaitForExitAsync(Now);
        }

        process.StandardInput.Close();
        var answer = await process.StandardOutput.ReadToEndAsync(Now);
        await process.WaitForExitAsync(Now);

        Assert.Equal((0, '+'), (process.ExitCode, answer.FirstOrDefault()));
    }

    [Theory]
    [InlineData("exit 7")]
    [InlineData("echo nonsense")]
    [InlineData("printf '+{\"blocks\":[[\"no such kind\",\"x\"]]}'")]
    [InlineData("printf '+{\"blocks\":[]}'")]
    [InlineData("printf '+{\"blocks\":7}'")]
    public async Task An_answer_that_is_none_is_the_readers_failure(string answer)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell to play a reader.");
        using var reader = new ChildReader(new ReaderProgram("/bin/sh", ["-c", answer]), new ReadingLimits(), TimeProvider.System, NullLogger<ChildReader>.Instance);

        Assert.IsType<ReadingOutcome.ReaderFailed>(await reader.ReadAsync(DocumentFormat.Pdf, new byte[10], Now));
    }

    [Theory]
    [InlineData("echo 'Stack overflow.' >&2; exit 134", typeof(ReadingOutcome.TooDeep))]
    [InlineData("echo 'Out of memory.' >&2; exit 134", typeof(ReadingOutcome.TooMuchMemory))]
    [InlineData("kill -KILL $$", typeof(ReadingOutcome.TooMuchMemory))]
    [InlineData("kill -XCPU $$", typeof(ReadingOutcome.TookTooLong))]
    [InlineData("echo '   at System.IO.MemoryStream.Write' >&2; exit 134", typeof(ReadingOutcome.ReaderFailed))]
    public async Task What_a_reader_died_of_is_told_by_its_last_words_and_its_ending(string death, Type expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell to play a reader.");
        using var reader = new ChildReader(new ReaderProgram("/bin/sh", ["-c", death]), new ReadingLimits(), TimeProvider.System, NullLogger<ChildReader>.Instance);

        Assert.IsType(expected, await reader.ReadAsync(DocumentFormat.Pdf, new byte[10], Now));
    }

    [Theory]
    [InlineData("printf '\\nYou must install .NET\\033[0m\\nto run it' >&2; exit 150", "the reading process ended with 150: You must install .NET[0m")]
    [InlineData("printf 'Unhandled exception. System.FormatException: what a member wrote' >&2; exit 134", "the reading process ended with 134: Unhandled exception. System.FormatException")]
    [InlineData("exit 7", "the reading process ended with 7")]
    public async Task A_failure_tells_the_log_what_the_reader_said_and_nothing_of_the_document(string death, string reason)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell to play a reader.");
        using var reader = new ChildReader(new ReaderProgram("/bin/sh", ["-c", death]), new ReadingLimits(), TimeProvider.System, NullLogger<ChildReader>.Instance);

        var outcome = await reader.ReadAsync(DocumentFormat.Pdf, new byte[10], Now);

        Assert.Equal(new ReadingOutcome.ReaderFailed(reason), outcome);
    }

    [Fact]
    public async Task A_program_that_is_not_there_is_the_readers_failure()
    {
        using var reader = new ChildReader(new ReaderProgram("/no/such/program", []), new ReadingLimits(), TimeProvider.System, NullLogger<ChildReader>.Instance);

        Assert.IsType<ReadingOutcome.ReaderFailed>(await reader.ReadAsync(DocumentFormat.Pdf, new byte[10], Now));
    }

    [Fact]
    public async Task An_answer_without_an_end_is_cut_off()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell to play a reader.");
        using var reader = new ChildReader(new ReaderProgram("/bin/sh", ["-c", "exec yes"]), new ReadingLimits { Answer = 100_000 }, TimeProvider.System, NullLogger<ChildReader>.Instance);

        Assert.IsType<ReadingOutcome.TooMuchText>(await reader.ReadAsync(DocumentFormat.Pdf, new byte[10], Now));
    }

    [Fact]
    public async Task A_reader_is_told_nothing_of_who_starts_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell to play a reader.");
        Environment.SetEnvironmentVariable("STUDYBOT_Discord__Token", "secret");
        using var reader = new ChildReader(
            new ReaderProgram("/bin/sh", ["-c", "printf '+{\"blocks\":[[null,\"token:%s limit:%s cores:%s\"]]}' \"$STUDYBOT_Discord__Token\" \"$DOTNET_GCHeapHardLimit\" \"$DOTNET_PROCESSOR_COUNT\""]),
            new ReadingLimits { Heap = 0x1000_0000 },
            TimeProvider.System, NullLogger<ChildReader>.Instance);

        var outcome = await reader.ReadAsync(DocumentFormat.Pdf, new byte[10], Now);

        Assert.Equal("token: limit:10000000 cores:1", Assert.IsType<ReadingOutcome.Read>(outcome).Reading.Text.Text);
    }

    [Fact]
    public async Task A_reader_starts_under_the_settings_that_the_program_needs_to_start()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell to play a reader.");
        const string setting = "DOTNET_ROLL_FORWARD_TO_PRERELEASE";
        var before = Environment.GetEnvironmentVariable(setting);
        Environment.SetEnvironmentVariable(setting, "1");
        using var reader = new ChildReader(
            new ReaderProgram("/bin/sh", ["-c", $"printf '+{{\"blocks\":[[null,\"setting:%s\"]]}}' \"${setting}\""]), new ReadingLimits(), TimeProvider.System, NullLogger<ChildReader>.Instance);

        var outcome = await reader.ReadAsync(DocumentFormat.Pdf, new byte[10], Now);
        Environment.SetEnvironmentVariable(setting, before);

        Assert.Equal("setting:1", Assert.IsType<ReadingOutcome.Read>(outcome).Reading.Text.Text);
    }

    [Theory]
    [InlineData("/opt/studybot/StudyBot", "/opt/studybot/StudyBot", 0)]
    [InlineData("/usr/bin/dotnet", "/usr/bin/dotnet", 1)]
    [InlineData(null, "dotnet", 1)]
    public void Under_dotnet_the_assembly_is_started_and_else_the_program(string? process, string fileName, int leading)
    {
        var program = ReaderProgram.Of(process, "/opt/studybot/StudyBot.dll");

        Assert.Equal((fileName, leading), (program.FileName, program.Leading.Count));
    }

    [Fact]
    public async Task A_folder_that_is_gone_keeps_no_reader_from_starting()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell to play a reader.");
        var before = Environment.GetEnvironmentVariable("TMPDIR");
        Environment.SetEnvironmentVariable("TMPDIR", "/no/such/folder");
        using var reader = new ChildReader(
            new ReaderProgram("/bin/sh", ["-c", "printf '+{\"blocks\":[[null,\"Words.\"]]}'"]), new ReadingLimits(), TimeProvider.System, NullLogger<ChildReader>.Instance);

        var outcome = await reader.ReadAsync(DocumentFormat.Pdf, new byte[10], Now);
        Environment.SetEnvironmentVariable("TMPDIR", before);

        Assert.IsType<ReadingOutcome.Read>(outcome);
    }

    // One that nobody has asked for yet has ended all the same.
    private static bool IsRunning(string process)
    {
        try
        {
            return OperatingSystem.IsLinux() && !File.ReadAllText($"/proc/{process}/stat").Contains(") Z ", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>The processes that this one has started and not yet seen the end of, those that have ended among them.</summary>
    private static HashSet<string> Children() => OperatingSystem.IsLinux()
        ? [.. Directory.GetDirectories("/proc/self/task").SelectMany(thread => File.ReadAllText(Path.Combine(thread, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries))]
        : [];
}

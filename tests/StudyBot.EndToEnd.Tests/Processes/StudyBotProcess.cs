using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace StudyBot.EndToEnd.Tests.Processes;

/// <summary>The real program as a child process, with nothing of the developer's own: no settings, no secrets, no data folder.</summary>
internal sealed partial class StudyBotProcess : IDisposable
{
    /// <summary>Longer than anything takes on a busy machine; what does not come by then does not come.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private const int Interrupt = 2;
    private const int Terminate = 15;

    private const string LimitedStart = "ulimit -f \"$0\"; exec dotnet \"$@\"";

    private readonly Process process;

    private StudyBotProcess(Process process) => this.process = process;

    public LineLog Output { get; } = new();

    public LineLog Errors { get; } = new();

    public int Id => process.Id;

    /// <param name="settings">Environment variables of the child, beside what every process needs.</param>
    /// <param name="fileKilobytes">No file that it writes may become larger; Unix only.</param>
    public static StudyBotProcess Start(
        WorkFolder folder, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? settings = null, long? fileKilobytes = null)
    {
        var isDeaf = fileKilobytes is null && InheritedSignals.IsInterruptIgnored;
        var start = new ProcessStartInfo(fileKilobytes is not null ? "bash" : isDeaf ? "env" : "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder.Path,
        };
        if (isDeaf)
        {
            start.ArgumentList.Add("--default-signal=INT");
            start.ArgumentList.Add("dotnet");
        }

        if (fileKilobytes is { } limit)
        {
            start.ArgumentList.Add("-c");
            start.ArgumentList.Add(LimitedStart);
            start.ArgumentList.Add(limit.ToString(CultureInfo.InvariantCulture));
            // The runtime's own mappings are files too, unless it is told to do without.
            start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        }

        start.ArgumentList.Add(PublishedProgram.Dll);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var name in start.Environment.Keys.Where(n => n.StartsWith("STUDYBOT_", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        // User secrets are looked for in the home folder.
        start.Environment["HOME"] = folder.Path;
        start.Environment["APPDATA"] = folder.Path;
        foreach (var (name, value) in settings ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        var started = new StudyBotProcess(new Process { StartInfo = start });
        started.process.OutputDataReceived += (_, line) => started.Output.Add(line.Data);
        started.process.ErrorDataReceived += (_, line) => started.Errors.Add(line.Data);
        started.process.Start();
        started.process.BeginOutputReadLine();
        started.process.BeginErrorReadLine();
        return started;
    }

    /// <summary>Types lines, without ending the input.</summary>
    public async Task TypeAsync(params string[] lines)
    {
        try
        {
            await process.StandardInput.WriteAsync(string.Concat(lines.Select(l => l + "\n")));
            await process.StandardInput.FlushAsync();
        }
        catch (IOException)
        {
            // It has ended in the meantime; its exit code says why.
        }
    }

    /// <summary>Waits for a line of <see cref="Output"/> or <see cref="Errors"/>; fails with what was said where it does not come.</summary>
    public async Task WaitForAsync(Task<bool> line) =>
        Assert.True(await line.WaitAsync(Patience), $"It ended before that.\n{Output.Text}\n{Errors.Text}");

    /// <summary>Ends the input and waits for the end of the process.</summary>
    public async Task<int> FinishAsync()
    {
        try
        {
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended in the meantime; its exit code says why.
        }

        return await ExitAsync();
    }

    /// <summary>Waits for the end of the process and of all that it wrote.</summary>
    public async Task<int> ExitAsync()
    {
        await process.WaitForExitAsync().WaitAsync(Patience);
        await Task.WhenAll(Output.Ended, Errors.Ended).WaitAsync(Patience);
        return process.ExitCode;
    }

    /// <summary>SIGKILL: nothing of the process runs any more.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await ExitAsync();
    }

    public void PressCtrlC() => Signal(Interrupt);

    public void AskToStop() => Signal(Terminate);

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private void Signal(int signal)
    {
        if (SendSignal(process.Id, signal) != 0)
        {
            throw new InvalidOperationException($"Signal {signal} could not be sent to process {process.Id}.");
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SendSignal(int process, int signal);
}

using System.Diagnostics;

namespace StudyBot.LiteDb.Tests;

/// <summary>The crasher as a process of its own, its lines read as they come.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process process;

    private Child(Process process) => this.process = process;

    public int Id => process.Id;

    public int ExitCode => process.ExitCode;

    public List<string> Lines { get; } = [];

    public static Child Start(params string[] arguments) => Start("dotnet", [Assembly, .. arguments]);

    /// <summary>
    /// Under a limit of the size of each file it writes; the signal that would end it is ignored, so that the write fails. The runtime
    /// keeps its own code in a file of memory unless told not to.
    /// </summary>
    public static Child StartWithFileLimit(int kilobytes, params string[] arguments) => Start(
        "/bin/bash",
        ["-c", $"trap '' XFSZ; export DOTNET_EnableWriteXorExecute=0 DOTNET_EnableDiagnostics=0; ulimit -f {kilobytes}; exec dotnet \"$@\"", "bash", Assembly, .. arguments]);

    /// <summary>The next line; null when there are no more.</summary>
    public async Task<string?> ReadLineAsync()
    {
        var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        if (line is not null)
        {
            Lines.Add(line);
        }

        return line;
    }

    public async Task<string> ReadUntilAsync(string start)
    {
        while (await ReadLineAsync() is { } line)
        {
            if (line.StartsWith(start, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"It ended without saying {start}: {string.Join(" | ", Lines)} {await process.StandardError.ReadToEndAsync()}");
    }

    public async Task ReadToEndAsync()
    {
        while (await ReadLineAsync() is not null)
        {
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>SIGKILL where there are signals; what it had said by then is still read.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await ReadToEndAsync();
    }

    public void EndInput() => process.StandardInput.Close();

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private static string Assembly => Path.Combine(AppContext.BaseDirectory, "StudyBot.LiteDb.Crasher.dll");

    private static Child Start(string file, string[] arguments) => new(Process.Start(new ProcessStartInfo(file, arguments)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    }) ?? throw new InvalidOperationException($"{file} did not start."));
}

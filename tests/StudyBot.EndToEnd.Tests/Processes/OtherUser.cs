using System.Diagnostics;

namespace StudyBot.EndToEnd.Tests.Processes;

/// <summary>
/// Somebody to whom modes of files apply. To the superuser they do not, so that tests which run as it start the program as nobody; where that is not
/// possible, or nobody may not read the program, they are skipped.
/// </summary>
internal sealed class OtherUser : IDisposable
{
    private const string Nobody = "65534";

    private readonly WorkFolder work;
    private readonly bool isSwitched;
    private string? guarded;

    private OtherUser(WorkFolder work, bool isSwitched)
    {
        this.work = work;
        this.isSwitched = isSwitched;
    }

    public static async Task<OtherUser> FindAsync(WorkFolder work)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Needs modes of files as Unix has them.");
        if (Environment.UserName != "root")
        {
            return new OtherUser(work, isSwitched: false);
        }

        SetMode(work.Path, Convert.ToInt32("755", 8));
        var other = new OtherUser(work, isSwitched: true);
        var version = await other.TryAsync(["--version"]);
        Assert.SkipUnless(version?.ExitCode == 0, "Needs setpriv, and a program that every user may read.");
        return other;
    }

    /// <summary>Makes a folder with such a mode.</summary>
    public void Protect(string folder, int mode)
    {
        guarded = folder;
        Directory.CreateDirectory(folder);
        SetMode(folder, mode);
    }

    public void Unprotect()
    {
        if (guarded is not null)
        {
            SetMode(guarded, Convert.ToInt32("700", 8));
        }
    }

    public static void SetMode(string path, int mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, (UnixFileMode)mode);
        }
    }

    public async Task<Run> RunAsync(IReadOnlyList<string> arguments) =>
        await TryAsync(arguments) ?? throw new InvalidOperationException("setpriv is gone.");

    public void Dispose() => Unprotect();

    private async Task<Run?> TryAsync(IReadOnlyList<string> arguments)
    {
        string[] command = isSwitched
            ? ["setpriv", $"--reuid={Nobody}", $"--regid={Nobody}", "--clear-groups", "dotnet", PublishedProgram.Dll, .. arguments]
            : ["dotnet", PublishedProgram.Dll, .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = work.Path,
        };
        start.Environment["HOME"] = work.Path;
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return new Run(process.ExitCode, (await output).TrimEnd('\n'), (await errors).TrimEnd('\n'));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}

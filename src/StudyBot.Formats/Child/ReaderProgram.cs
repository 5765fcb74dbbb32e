using System.Globalization;

namespace StudyBot.Formats.Child;

/// <summary>How the program is started again. A published program is its own; under <c>dotnet</c> the process is that, and the assembly is named to it.</summary>
/// <param name="FileName">Of the process.</param>
/// <param name="Leading">Arguments before the verb.</param>
public sealed record ReaderProgram(string FileName, IReadOnlyList<string> Leading)
{
    /// <summary>One thread reads; the runtime's own work beside it.</summary>
    private const int WorkersAtOnce = 3;

    /// <param name="assembly">The program's own.</param>
    public static ReaderProgram Of(string? processPath, string assembly) =>
        processPath is null || Path.GetFileNameWithoutExtension(processPath).Equals("dotnet", StringComparison.OrdinalIgnoreCase)
            ? new ReaderProgram(processPath ?? "dotnet", [assembly])
            : new ReaderProgram(processPath, []);

    /// <summary>
    /// The command, deaf to what stops the program until the process sees to that itself, with what bounds its addresses and its work, and leaves no core behind, as one process; unbounded where there is no shell to say it. The bound of
    /// work is for a reader whose starter was killed: nobody else would end it.
    /// </summary>
    internal (string FileName, IReadOnlyList<string> Arguments) Bounded(IReadOnlyList<string> arguments, ReadingLimits limits)
    {
        const string shell = "/bin/sh";
        string[] own = [.. Leading, .. arguments];
        if (OperatingSystem.IsWindows() || !File.Exists(shell))
        {
            return (FileName, own);
        }

        // What a shell cannot bound stays unbounded, and says nothing of it. Where the system is out of memory, the reader is the one to end; and the soft bound of
        // work has a signal of its own, the hard one has not.
        var work = WorkersAtOnce * (1 + (int)limits.Time.TotalSeconds);
        var bound = string.Create(
            CultureInfo.InvariantCulture,
            $"trap '' HUP INT QUIT TERM; {{ ulimit -c 0; ulimit -v {limits.Addresses / 1024}; ulimit -t {work + 1}; ulimit -S -t {work}; echo 1000 > /proc/self/oom_score_adj; }} 2>/dev/null; exec \"$0\" \"$@\"");
        return (shell, ["-c", bound, FileName, .. own]);
    }
}

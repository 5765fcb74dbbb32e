using System.Globalization;

namespace StudyBot.EndToEnd.Tests.Processes;

/// <summary>
/// What this process was started with. A shell starts what it puts into the background with SIGINT ignored, children inherit that, and a program
/// leaves an ignored signal ignored: Ctrl-C would never reach the child. It is then started through <c>env --default-signal</c>.
/// </summary>
internal static class InheritedSignals
{
    private const int Interrupt = 2;

    /// <summary>Known on Linux alone; elsewhere it is taken not to be.</summary>
    public static bool IsInterruptIgnored { get; } = Read();

    private static bool Read()
    {
        const string Field = "SigIgn:";
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        // "SigIgn:	0000000000001006": bit n - 1 stands for signal n.
        var line = File.ReadLines("/proc/self/status").First(l => l.StartsWith(Field, StringComparison.Ordinal));
        var ignored = ulong.Parse(line.AsSpan(Field.Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return (ignored & (1UL << (Interrupt - 1))) != 0;
    }
}

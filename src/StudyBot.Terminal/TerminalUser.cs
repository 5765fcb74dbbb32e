using System.Globalization;
using System.Runtime.InteropServices;
using StudyBot.Chat.Platforms;

namespace StudyBot.Terminal;

/// <summary>Whoever runs the program: the owner of the terminal's space.</summary>
public static partial class TerminalUser
{
    public static ChatMember Current { get; } = new(new UserId($"terminal:{Number()}"), Environment.UserName, Standing.Owner);

    // Windows has no user numbers; there the name is as unique on the machine.
    private static string Number() =>
        OperatingSystem.IsWindows() ? Environment.UserName.ToLowerInvariant() : GetEffectiveUserId().ToString(CultureInfo.InvariantCulture);

    [LibraryImport("libc", EntryPoint = "geteuid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial uint GetEffectiveUserId();
}

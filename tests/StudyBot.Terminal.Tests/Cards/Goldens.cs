using System.Runtime.CompilerServices;

namespace StudyBot.Terminal.Tests.Cards;

/// <summary>
/// Texts that were read and approved, beside the tests. <c>STUDYBOT_UPDATE_GOLDENS=1</c> rewrites them on a developer's machine, never where
/// <c>CI</c> is set.
/// </summary>
internal static class Goldens
{
    public static void Check(string name, string actual, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(caller)!)!, "Goldens", name + ".txt");
        if (Environment.GetEnvironmentVariable("STUDYBOT_UPDATE_GOLDENS") == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }
}

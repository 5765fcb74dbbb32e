using System.Runtime.CompilerServices;

namespace StudyBot.Slack.Tests;

/// <summary>
/// What was read and approved, beside the tests. <c>STUDYBOT_UPDATE_GOLDENS=1</c> rewrites it on a developer's machine, never where <c>CI</c> is set.
/// </summary>
internal static class Goldens
{
    public static void Check(string name, string actual, [CallerFilePath] string here = "")
    {
        var path = Path.Combine(FolderOf(here), name + ".txt");
        if (Environment.GetEnvironmentVariable("STUDYBOT_UPDATE_GOLDENS") == "1" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }

    // Beside the project, whichever folder of it asks.
    private static string FolderOf(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        while (Path.GetFileName(folder) != "StudyBot.Slack.Tests")
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return Path.Combine(folder, "Goldens");
    }
}

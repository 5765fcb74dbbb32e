using StudyBot.Testing;

namespace StudyBot.EndToEnd.Tests.Scenes;

/// <summary>
/// Screens that were looked at and approved. <c>STUDYBOT_UPDATE_GOLDENS=1</c> rewrites them on a developer's machine, never where <c>CI</c> is set.
/// </summary>
internal static class Golden
{
    public static void Check(string name, string actual) =>
        CheckFile(Path.Combine(Repository.Root, "tests", "StudyBot.EndToEnd.Tests", "Goldens", $"{name}.txt"), actual + "\n");

    public static void CheckFile(string path, string actual)
    {
        if (Environment.GetEnvironmentVariable("STUDYBOT_UPDATE_GOLDENS") == "1" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"{path} is missing. It should read:\n{actual}");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}

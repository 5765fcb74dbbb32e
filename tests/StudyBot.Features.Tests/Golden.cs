using StudyBot.Testing;

namespace StudyBot.Features.Tests;

/// <summary>
/// Cards as plain text that were read and approved. <c>STUDYBOT_UPDATE_GOLDENS=1</c> rewrites them on a developer's machine, never where <c>CI</c>
/// is set.
/// </summary>
internal static class Golden
{
    public static void Check(string name, string actual)
    {
        var path = Path.Combine(Repository.Root, "tests", "StudyBot.Features.Tests", "Goldens", $"{name}.txt");
        if (Environment.GetEnvironmentVariable("STUDYBOT_UPDATE_GOLDENS") == "1" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"{path} is missing. It should read:\n{actual}");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}

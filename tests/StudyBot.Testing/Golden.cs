namespace StudyBot.Testing;

/// <summary>
/// Texts that were read and approved, beside the tests of each project. <c>STUDYBOT_UPDATE_GOLDENS=1</c> rewrites them on a developer's machine, never where
/// <c>CI</c> is set.
/// </summary>
public static class Golden
{
    private static readonly string Folder = Path.Combine(FindProject(), "Goldens");

    /// <param name="name">Of the file in the project's folder <c>Goldens</c>, without its ending.</param>
    public static void Check(string name, string actual) => CheckFile(Path.Combine(Folder, $"{name}.txt"), actual);

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

    // Tests run from a folder of their project's own.
    private static string FindProject()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Directory.EnumerateFiles(folder, "*.csproj").Any())
            {
                return folder;
            }
        }

        throw new InvalidOperationException("No project stands above the tests.");
    }
}

namespace StudyBot.Testing;

/// <summary>Where the project stands, found upwards from the test's own folder.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Seed => Directory.GetFiles(Path.Combine(Root, "seeds"), "*.txt").Order(StringComparer.Ordinal).First();

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "StudyBot.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException("StudyBot.sln stands nowhere above the tests.");
    }
}

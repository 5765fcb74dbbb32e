namespace StudyBot.Testing;

/// <summary>
/// Labelled data beside the project: <c>STUDYBOT_SHARED</c>, else the folder <c>shared</c> beside the one that holds StudyBot.sln.
/// A user's clone has neither; tests that need it are counted as skipped and say so.
/// </summary>
public static class SharedFolder
{
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable("STUDYBOT_SHARED") is { Length: > 0 } named)
        {
            return Directory.Exists(named) ? named : null;
        }

        var beside = Path.Combine(Path.GetDirectoryName(Repository.Root) ?? "/", "shared");
        return Directory.Exists(beside) ? beside : null;
    }

    /// <summary>The path of a file or folder inside it; skips the test where the shared folder is not there.</summary>
    public static string Require(params string[] path)
    {
        var shared = Find();
        Assert.SkipWhen(shared is null, "Needs the labelled data beside the project (STUDYBOT_SHARED), which is not part of it.");
        return Path.Combine([shared!, .. path]);
    }
}

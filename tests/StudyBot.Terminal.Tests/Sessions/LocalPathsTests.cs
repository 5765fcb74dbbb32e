using StudyBot.Terminal.Sessions;

namespace StudyBot.Terminal.Tests.Sessions;

public sealed class LocalPathsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("studybot-paths-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_path_is_completed_by_what_is_in_its_folder()
    {
        Make("speech one.txt", "speech two.txt", "other.txt", ".hidden.txt");
        Directory.CreateDirectory(Path.Combine(folder, "speeches"));

        Assert.Equal(["speech one.txt", "speech two.txt", "speeches/"], Complete("sp"));
        Assert.Equal(["other.txt", "speech one.txt", "speech two.txt", "speeches/"], Complete(""));
        Assert.Equal([".hidden.txt"], Complete("."));
        Assert.Empty(Complete("speeches/"));
        Assert.Empty(Complete("nowhere/x"));
    }

    [Fact]
    public void Of_more_than_can_be_listed_what_they_share_is_certain()
    {
        Make([.. Enumerable.Range(10, 40).Select(n => $"note {n}.txt")]);

        Assert.Equal(["note "], Complete("n"));
        Assert.Equal(25, Complete("note ").Count);
        Assert.Equal("note 49.txt", Complete("note ")[^1]);
    }

    [Fact]
    public void A_name_that_would_act_on_the_screen_is_not_put_into_a_line()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Needs names of files as Unix has them.");
        Make("a\u001b[31m.txt", "a\u202e.txt", "ab.txt");

        Assert.Equal(["ab.txt"], Complete("a"));
    }

    [Fact]
    public void What_can_be_no_path_has_no_completions() => Assert.Empty(LocalPaths.Complete("a\0/b"));

    private void Make(params string[] names)
    {
        foreach (var name in names)
        {
            File.WriteAllText(Path.Combine(folder, name), "text");
        }
    }

    private List<string> Complete(string typed)
    {
        var found = LocalPaths.Complete($"{folder}/{typed}");
        Assert.All(found, path => Assert.StartsWith($"{folder}/", path.Value, StringComparison.Ordinal));
        return [.. found.Select(path => path.Value[(folder.Length + 1)..])];
    }
}

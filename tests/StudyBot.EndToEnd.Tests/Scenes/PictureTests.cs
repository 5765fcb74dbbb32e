using StudyBot.EndToEnd.Tests.Processes;
using StudyBot.Testing;

namespace StudyBot.EndToEnd.Tests.Scenes;

/// <summary>The picture that the README shows is made here, by a run of the program; <c>.ci/picture</c> makes it anew.</summary>
public sealed class PictureTests(SeededFolder seeded) : IClassFixture<SeededFolder>
{
    private const int Columns = 92;
    private const string Asked = "/summit vladivostok";

    [Fact]
    public async Task The_picture_in_the_readme_is_what_the_program_shows_today()
    {
        using var work = new WorkFolder();
        work.CopyData(seeded.Work);
        await using var terminal = await TerminalProcess.StartAsync(work, Columns, rows: 50);
        await terminal.WaitForPromptAsync();

        await terminal.AskAsync(Asked);
        var picture = terminal.Picture(from: Asked);

        Golden.CheckFile(Path.Combine(Repository.Root, ".pictures", "terminal.svg"), picture);
        Assert.Contains("(.pictures/terminal.svg)", await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}

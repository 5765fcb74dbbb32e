using StudyBot.EndToEnd.Tests.Processes;

namespace StudyBot.EndToEnd.Tests.Scenes;

/// <summary>A data folder with the bundled documents and one of the terminal's own, ready to be asked.</summary>
public sealed class TreatyFolder : IAsyncLifetime
{
    private const string Treaty = "The harbour treaty\n\nThe delegates signed the harbour treaty in Oslo on 3 May 2021. They dined afterwards.\n";

    internal WorkFolder Work { get; } = new();

    public async ValueTask InitializeAsync()
    {
        Work.Write("treaty.txt", Treaty);
        var run = await Run.OfAsync(Work, ["index", "treaty.txt"]);
        Assert.True(run.ExitCode == 0, run.ToString());
    }

    public ValueTask DisposeAsync()
    {
        Work.Dispose();
        return ValueTask.CompletedTask;
    }
}

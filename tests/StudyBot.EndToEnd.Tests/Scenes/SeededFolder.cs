using StudyBot.EndToEnd.Tests.Processes;

namespace StudyBot.EndToEnd.Tests.Scenes;

/// <summary>A data folder that the bundled documents are in already, so that each scene begins where it counts.</summary>
public sealed class SeededFolder : IAsyncLifetime
{
    internal WorkFolder Work { get; } = new();

    public async ValueTask InitializeAsync()
    {
        var run = await Run.OfAsync(Work, ["chat"]);
        Assert.True(run.ExitCode == 0, run.ToString());
    }

    public ValueTask DisposeAsync()
    {
        Work.Dispose();
        return ValueTask.CompletedTask;
    }
}

using StudyBot.EndToEnd.Tests.Processes;

namespace StudyBot.EndToEnd.Tests.Scenes;

/// <summary>A data folder with many documents, and without the search index of them.</summary>
public sealed class HarbourFolder : IAsyncLifetime
{
    internal const int Documents = 50;

    internal WorkFolder Work { get; } = new();

    public async ValueTask InitializeAsync()
    {
        var random = new Random(1);
        for (var i = 0; i < Documents; i++)
        {
            Work.Write($"new/{i}.txt", $"The harbour of Sound{i}\n\n{Filler(random)}\n\nThe delegates signed the harbour treaty of Sound{i} in Oslo on 3 May {1950 + i}.\n");
        }

        var run = await Run.OfAsync(Work, ["index", "new"]);
        Assert.True(run.ExitCode == 0, run.ToString());
        Directory.Delete(Path.Combine(Work.Data, "search"), recursive: true);
    }

    public ValueTask DisposeAsync()
    {
        Work.Dispose();
        return ValueTask.CompletedTask;
    }

    private static string Filler(Random random) => string.Join(
        ' ', Enumerable.Range(0, 40).Select(_ => $"The {random.Next(1000)} ships of the port carried salt and timber across the water in a hard winter."));
}

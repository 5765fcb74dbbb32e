using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;
using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests.Sources.Keeping;

/// <summary><c>/source reindex</c>.</summary>
public sealed class ReindexingScenarios
{
    private readonly FeatureScene scene = new();

    [Fact]
    public async Task Facts_are_drawn_again_and_what_changed_is_told()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);
        var read = (await scene.Stores.Sources.ReadAsync(FeatureScene.Group, (await scene.ListAsync())[0].Id, FeatureScene.Now))!;
        await scene.Stores.Sources.ReplaceExtractionAsync(read with { Version = 1, Facts = [.. read.Facts.Where(fact => fact is not QuoteFact)] }, FeatureScene.Now);

        var answer = await scene.AskAsync("/source reindex ferries.txt", scene.Owner);

        Golden.Check("source-reindexed", answer.Text);
        Assert.NotEmpty((await scene.Stores.Facts.ListAsync(FeatureScene.Group, FeatureScene.Now)).OfType<QuoteFact>());
        Assert.Equal("source.reindexed", (await scene.Stores.Audit.ListAsync(FeatureScene.Group, 1, FeatureScene.Now)).Single().Action);
    }

    [Fact]
    public async Task What_moderators_hid_stays_hidden()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);
        await scene.HideAsync(FeatureScene.Group, (await scene.Stores.Facts.ListAsync(FeatureScene.Group, FeatureScene.Now)).OfType<QuoteFact>().Single());

        var answer = await scene.AskAsync("/source reindex ferries.txt", scene.Owner);

        Assert.Contains("No event, nobody, no quote and no outcome is added, changed or lost.", answer.Text, StringComparison.Ordinal);
        Assert.Empty((await scene.Stores.Facts.ListAsync(FeatureScene.Group, FeatureScene.Now)).OfType<QuoteFact>());
    }

    [Fact]
    public async Task All_are_those_of_the_group()
    {
        await scene.WithAsync(new Fjordland(GroupId.Library).Book);
        Assert.Equal("Nothing to read again", (await scene.AskAsync("/source reindex all", scene.Owner)).Card.Title);
        await scene.AddAsync("ferries.txt", SourceScene.Summit);
        await scene.AddAsync("sommet.txt", SourceScene.French);

        var answer = await scene.AskAsync("/source reindex all", scene.Owner);

        Assert.Equal("Read again: 2 documents", answer.Card.Title);
        Assert.Contains("Nothing is added, changed or lost.", answer.Text, StringComparison.Ordinal);
    }
}

using StudyBot.Chat.Platforms;

namespace StudyBot.Features.Tests.Sources;

/// <summary>The search index follows what is added and taken away, and is no condition of either.</summary>
public sealed class SearchScenarios
{
    private readonly FollowingFinder finder = new();
    private readonly FeatureScene scene;

    public SearchScenarios()
    {
        scene = new FeatureScene(finder);
        finder.Store = scene.Stores.Sources;
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task It_follows_after_the_commit_and_before_the_answer(bool isLost)
    {
        finder.IsLost = isLost;

        var added = await scene.AddAsync("ferries.txt", SourceScene.Summit);
        var question = await scene.AskAsync("/source remove ferries.txt", scene.Owner);
        var removed = await scene.PressAsync(question, "Take it away", scene.Owner);

        Assert.Equal([1, 0], finder.Followed);
        Assert.Equal(("Added: Ferries between neighbours", "The document is gone"), (added.Card.Title, removed.Card.Title));
    }

    [Fact]
    public async Task Whoever_stops_it_after_the_commit_is_told_that_the_document_is_there()
    {
        using var stopping = new CancellationTokenSource();
        finder.Following = stopping.Cancel;

        var exchange = await scene.Platform.DeliverAsync(
            new CommandTyped(scene.Platform.Next(scene.Owner), "/source add", [scene.File("ferries.txt", SourceScene.Summit)]), cancellationToken: stopping.Token);

        Assert.Equal("Added: Ferries between neighbours", scene.AnswerOf(exchange).Card.Title);
        Assert.Single(await scene.ListAsync());
    }

    [Fact]
    public async Task It_has_nothing_to_follow_where_nothing_was_added()
    {
        await scene.AddAsync("empty.txt", "");

        Assert.Empty(finder.Followed);
    }
}

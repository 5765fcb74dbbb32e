using NodaTime;
using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests.Sources;

/// <summary>A document that is taken back right after it was added.</summary>
public sealed class UndoScenarios
{
    private readonly FeatureScene scene;
    private WatchedSources watched = null!;

    public UndoScenarios() => scene = new FeatureScene(watched: inner => watched = new WatchedSources(inner));

    [Fact]
    public async Task One_press_takes_it_back_and_nothing_finds_it_any_more()
    {
        var added = await scene.AddAsync("ferries.txt", SourceScene.Summit);

        var undone = await scene.PressAsync(added, "Undo", scene.Owner);

        Assert.Equal("Taken back", undone.Card.Title);
        Assert.Empty(await scene.ListAsync());
        Assert.Equal("Nothing found for “arendal”", (await scene.AskAsync("/summit arendal")).Card.Title);
    }

    [Fact]
    public async Task A_press_that_is_delivered_twice_takes_nothing_that_came_since()
    {
        var added = await scene.AddAsync("ferries.txt", SourceScene.Summit);
        var pressed = await scene.Platform.PressAsync(added, "Undo", scene.Owner);
        await scene.AddAsync("ferries.txt", SourceScene.Summit);

        await scene.Chat.RestartAsync();
        await scene.Platform.RepeatAsync(pressed);

        Assert.Single(await scene.ListAsync());
    }

    [Fact]
    public async Task What_somebody_else_added_since_stays_with_them()
    {
        var added = await scene.AddAsync("ferries.txt", SourceScene.Summit);
        await scene.Stores.Sources.TakeAwayAsync(FeatureScene.Group, (await scene.ListAsync())[0].Id, FeatureScene.Now);
        await scene.Platform.TypeAsync("/source add", scene.Platform.Member("second", Chat.Platforms.Standing.Owner), scene.File("ferries.txt", SourceScene.Summit));

        var pressed = await scene.PressAsync(added, "Undo", scene.Owner);

        Assert.Equal("Nothing more was taken away", pressed.Card.Title);
        Assert.Single(await scene.ListAsync());
    }

    [Fact]
    public async Task After_a_day_it_is_the_moderators_to_take_away()
    {
        var added = await scene.AddAsync("ferries.txt", SourceScene.Summit);
        scene.Chat.Time.Advance(Duration.FromHours(25).ToTimeSpan());

        var pressed = await scene.PressAsync(added, "Undo", scene.Owner);

        Assert.Equal("It stays", pressed.Card.Title);
        Assert.Single(await scene.ListAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_process_that_is_killed_on_the_way_leaves_nothing_half_done(bool isAfterEffect)
    {
        var added = await scene.AddAsync("ferries.txt", SourceScene.Summit);
        watched.Killed = isAfterEffect ? WatchedSources.KilledAt.AfterEffect : WatchedSources.KilledAt.BeforeEffect;
        var lost = scene.Platform.PressAsync(added, "Undo", scene.Owner);
        await watched.Reached.WaitAsync(FeatureScene.Now);
        watched.Killed = null;

        await scene.Chat.RestartAsync();

        Assert.False(lost.IsCompleted);
        Assert.Empty(await scene.ListAsync());
    }
}

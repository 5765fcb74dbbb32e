using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
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
    public async Task Of_several_that_came_together_one_is_taken_back_by_itself_and_the_others_with_one_press()
    {
        ImmutableArray<Attachment> files = [scene.File("ferries.txt", SourceScene.Summit), scene.File("sommet.txt", SourceScene.French), scene.File("minutes.txt", "Minutes\n\nThe sitting opened late.")];
        var added = scene.AnswerOf(await scene.Platform.UseOnMessageAsync("Add as source", "", scene.Owner, files));
        var option = added.Card.Controls.OfType<Choice>().Single().Options[1];

        var one = scene.AnswerOf(await scene.Platform.PressIdAsync(((SealedTarget)option.Target).Id, scene.Owner));
        await scene.PressAsync(one, "Undo", scene.Owner);
        var left = (await scene.ListAsync()).Select(source => source.FileName).Order(StringComparer.Ordinal).ToList();
        var undone = await scene.PressAsync(added, "Undo", scene.Owner);

        Assert.Equal("Added: sommet", one.Card.Title);
        Assert.Equal(["ferries.txt", "minutes.txt"], left);
        Assert.Contains("those 2 documents", undone.Text, StringComparison.Ordinal);
        Assert.Empty(await scene.ListAsync());
        Assert.Equal(3, (await scene.Stores.Sources.ListAsideAsync(FeatureScene.Group, Instant.FromUtc(2026, 3, 1, 12, 0), FeatureScene.Now)).Count);
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

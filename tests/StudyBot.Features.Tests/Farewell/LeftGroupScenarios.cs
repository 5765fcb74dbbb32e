using StudyBot.Chat.Platforms;
using StudyBot.Features.Tests.Sources;

namespace StudyBot.Features.Tests.Farewell;

/// <summary>What becomes of a group's data after the bot was removed.</summary>
public sealed class LeftGroupScenarios
{
    private readonly FeatureScene scene = new();

    [Fact]
    public async Task It_is_kept_for_thirty_days_and_then_deleted_with_nothing_of_another_group()
    {
        await FillAndLeaveAsync();
        await scene.AddElsewhereAsync("ferries.txt", SourceScene.Summit);

        var kept = await AfterDaysAsync(29.9);
        var before = await scene.ListAsync();
        var due = await AfterDaysAsync(0.2);

        Assert.Equal((0, 1), (kept, due));
        Assert.Single(before);
        Assert.Empty(await scene.ListAsync());
        Assert.Null(await scene.Stores.Spaces.FindAsync("discord:1", FeatureScene.Now));
        Assert.Single(await scene.ListAsync(FeatureScene.OtherGroup));
    }

    [Fact]
    public async Task Looking_again_deletes_nothing_more()
    {
        await FillAndLeaveAsync();
        await AfterDaysAsync(31);

        Assert.Equal(0, await AfterDaysAsync(31));
    }

    [Theory]
    [InlineData("3", 2.9, 3.1)]
    [InlineData("0", 0, 0.1)]
    [InlineData("365", 364.9, 365.1)]
    public async Task A_group_decides_for_itself_how_long(string days, double still, double over)
    {
        await scene.AskAsync($"/settings set keep-days {days}", scene.Owner);
        await FillAndLeaveAsync();

        var kept = await AfterDaysAsync(still);
        var due = await AfterDaysAsync(over - still);

        Assert.Equal((0, 1), (kept, due));
    }

    [Theory]
    [InlineData("366")]
    [InlineData("-1")]
    [InlineData("for ever")]
    public async Task What_is_no_number_of_days_is_refused(string days)
    {
        var answer = await scene.AskAsync($"/settings set keep-days value:\"{days}\"", scene.Owner);

        Assert.Contains("a number from 0 to 365", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coming_back_in_time_finds_everything_and_the_days_begin_anew()
    {
        await FillAndLeaveAsync();
        await AfterDaysAsync(20);

        await DeliverAsync(at => new SpaceJoined(at, "Ferry friends"));
        var afterReturn = await AfterDaysAsync(40);
        await DeliverAsync(at => new SpaceLeft(at));
        var afterSecond = await AfterDaysAsync(20);

        Assert.Equal((0, 0), (afterReturn, afterSecond));
        Assert.Single(await scene.ListAsync());
    }

    [Fact]
    public async Task Who_uses_the_bot_shows_that_it_is_back_where_nobody_said_so()
    {
        await FillAndLeaveAsync();
        await AfterDaysAsync(20);

        await DeliverAsync(at => new CommandTyped(at, "/summit arendal", []));

        Assert.Equal(0, await AfterDaysAsync(40));
        Assert.Single(await scene.ListAsync());
    }

    [Fact]
    public async Task What_was_asked_before_it_was_removed_and_is_answered_late_is_no_return()
    {
        var late = scene.Platform.Next(scene.Owner);
        scene.Chat.Time.Advance(TimeSpan.FromMinutes(1));
        await FillAndLeaveAsync();

        await scene.Platform.DeliverAsync(new CommandTyped(late, "/summit arendal", []), cancellationToken: FeatureScene.Now);

        Assert.Equal(1, await AfterDaysAsync(31));
    }

    [Fact]
    public async Task Whoever_comes_back_after_that_begins_afresh()
    {
        await FillAndLeaveAsync();
        await AfterDaysAsync(31);

        var joined = await DeliverAsync(at => new SpaceJoined(at, "Ferry friends"));

        Assert.Equal("Hello, I am StudyBot", joined.Card.Title);
        Assert.Equal("No documents yet", (await scene.AskAsync("/source list", scene.Owner)).Card.Title);
    }

    [Fact]
    public async Task A_new_process_goes_on_counting()
    {
        await FillAndLeaveAsync();
        await AfterDaysAsync(20);

        await scene.Chat.RestartAsync();

        Assert.Equal(1, await AfterDaysAsync(10.1));
    }

    [Fact]
    public async Task The_terminals_group_and_the_library_are_never_left()
    {
        await scene.Stores.Spaces.JoinAsync("terminal", default, FeatureScene.Now);

        Assert.Equal(0, await AfterDaysAsync(1000));
    }

    private async Task FillAndLeaveAsync()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);
        await DeliverAsync(at => new SpaceLeft(at));
    }

    private Task<Testing.Chat.FakeExchange> DeliverAsync(Func<Circumstances, ChatEvent> make) =>
        scene.Platform.DeliverAsync(make(scene.Platform.Next(scene.Owner)), cancellationToken: FeatureScene.Now);

    private async Task<int> AfterDaysAsync(double days)
    {
        scene.Time.Advance(TimeSpan.FromDays(days));
        scene.Chat.Time.Advance(TimeSpan.FromDays(days));
        return await scene.Features.Left.DeleteDueAsync(FeatureScene.Now);
    }
}

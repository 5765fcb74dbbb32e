using NodaTime;
using StudyBot.Chat.Platforms;

namespace StudyBot.Features.Tests.Quiz;

/// <summary>A channel in which the bot may not post any more.</summary>
public sealed class RefusedScenarios
{
    private static readonly Duration Hour = Duration.FromHours(1);
    private readonly QuizScene scene = new();

    [Fact]
    public async Task Resumed_within_the_grace_the_day_that_was_refused_comes()
    {
        await BeginAsync();
        await scene.AfterAsync(Hour);

        var resumed = await scene.House.AskAsync("/quizadmin resume", scene.House.Owner);
        await scene.AfterAsync(Duration.FromMinutes(1));

        Assert.Contains("The question of Sunday, 1 March 2026 comes now.", resumed.Text, StringComparison.Ordinal);
        Assert.Equal("Sunday, 1 March 2026", Assert.Single(scene.Questions).Card.Subtitle?.PlainText);
    }

    [Fact]
    public async Task Resumed_later_it_is_skipped_and_said()
    {
        await BeginAsync();
        await scene.AfterAsync(28 * Hour);

        await scene.House.AskAsync("/quizadmin resume", scene.House.Owner);
        await scene.AfterAsync(Duration.FromMinutes(1));

        Assert.Equal("Monday, 2 March 2026", Assert.Single(scene.Questions).Card.Subtitle?.PlainText);
        Assert.Contains("It was too late for Sunday, 1 March 2026 when I could.", scene.Told[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_moderators_could_not_be_told_when_it_was_refused_the_next_process_tells_them_once()
    {
        await scene.BeginAsync();
        scene.Platform.Script(new PostOutcome.NotPermitted("The bot may not post there."));
        scene.Platform.Script(new PostOutcome.PlatformUnreachable("down") { MayHaveBeenTaken = false });
        await scene.AfterAsync(Hour);
        Assert.Empty(scene.Told);

        await scene.RestartAsync(Duration.FromMinutes(1));
        await scene.RestartAsync(Duration.FromMinutes(1));

        Assert.StartsWith("The daily question is paused", Assert.Single(scene.Told), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_refused_in_an_earlier_channel_is_said_and_the_schedule_goes_on()
    {
        await scene.BeginAsync();
        await scene.AfterAsync(Hour);
        scene.Platform.Script(new PostOutcome.PlatformUnreachable("down"));
        await scene.House.AskAsync("/quizadmin post", scene.House.Owner);
        await scene.House.AskAsync("/quizadmin schedule 12:00 zone:UTC channel:<#4711>", scene.House.Owner);

        scene.Platform.Script(new PostOutcome.NotPermitted("The bot may not post there."));
        await scene.AfterAsync(Duration.FromMinutes(30));
        await scene.AfterAsync(2 * Hour);

        Assert.Null((await scene.Stores.QuizSchedules.FindAsync(FeatureScene.Group, QuizScene.Now))?.Pause);
        Assert.Contains("for the channel of an earlier schedule: The bot may not post there.", Assert.Single(scene.Told), StringComparison.Ordinal);
        Assert.Equal(new ChannelId("4711"), scene.Questions[^1].Channel);
        Assert.Equal(2, scene.Questions.Count);
    }

    [Fact]
    public async Task An_extra_question_that_cannot_be_posted_in_time_is_given_up_and_said()
    {
        await scene.BeginAsync();
        await scene.AfterAsync(Hour);
        scene.Platform.Script(new PostOutcome.PlatformUnreachable("down") { MayHaveBeenTaken = false });
        var asked = await scene.House.AskAsync("/quizadmin post", scene.House.Owner);

        await scene.AfterAsync(2 * Hour);

        Assert.Equal("It will be posted soon", asked.Card.Title);
        Assert.StartsWith("An extra question was not posted", Assert.Single(scene.Told), StringComparison.Ordinal);
        Assert.Single(scene.Questions);
    }

    [Theory]
    [InlineData("/quizadmin pause")]
    [InlineData("/quizadmin schedule 12:00 zone:UTC channel:<#4711>")]
    public async Task What_stands_nowhere_yet_does_not_come_after_a_pause_or_in_an_earlier_channel(string command)
    {
        await scene.BeginAsync();
        scene.Platform.Script(new PostOutcome.PlatformUnreachable("down"));
        await scene.AfterAsync(Hour);

        scene.Move(Duration.FromMinutes(1));
        await scene.House.AskAsync(command, scene.House.Owner);
        await scene.AfterAsync(Duration.FromMinutes(30));

        Assert.Empty(scene.Questions);
        Assert.Empty(await scene.Stores.QuizPosts.ListAsync(FeatureScene.Group, QuizScene.Now));
        Assert.Empty(scene.Told);
    }

    private async Task BeginAsync()
    {
        await scene.BeginAsync();
        scene.Platform.Script(new PostOutcome.NotPermitted("The bot may not post there."));
        await scene.AfterAsync(Hour);
        Assert.Empty(scene.Questions);
    }
}

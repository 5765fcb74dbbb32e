using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Quizzes.Daily;
using StudyBot.Quizzes.Posts;
using StudyBot.Testing.Chat;

namespace StudyBot.Features.Tests.Quiz;

/// <summary>A channel in which the bot may not show the answer of a question that it asked there.</summary>
public sealed class RefusedAnswerScenarios
{
    private const string Reason = "The bot cannot see that channel.";
    private const string Answer = "Question of the day: the answer";
    private static readonly Duration Hour = Duration.FromHours(1);
    private readonly QuizScene scene = new();

    [Fact]
    public async Task Refused_at_the_close_the_answer_waits_moderators_are_told_and_who_asks_gets_it()
    {
        await CloseAsync(new PostOutcome.NotPermitted(Reason));

        Assert.Equal(PostStage.Closed, (await scene.OnlyPostAsync()).Stage);
        Assert.Contains(Reason, (await ScheduleAsync())?.Pause?.Reason, StringComparison.Ordinal);
        Assert.Contains($"The answer to the question of Sunday, 1 March 2026 cannot be shown: {Reason}", Assert.Single(scene.Told), StringComparison.Ordinal);
        Assert.Equal(Answer, (await scene.House.AskAsync("/quiz today")).Card.Title);
        Assert.Equal("This question is closed", (await scene.PressAsync(scene.Questions[0], "Oslo", "ben")).Card.Title);
    }

    [Fact]
    public async Task It_is_shown_when_the_schedule_is_resumed()
    {
        await CloseAsync(new PostOutcome.NotPermitted(Reason));
        await scene.AfterAsync(Hour / 60);
        Assert.Empty(Answers);

        await scene.House.AskAsync("/quizadmin resume", scene.House.Owner);
        await scene.AfterAsync(Duration.FromSeconds(1));

        Assert.Equal(scene.Questions[0].Message, Assert.Single(Answers).Message);
        Assert.Equal(PostStage.Revealed, (await scene.OnlyPostAsync()).Stage);
    }

    [Fact]
    public async Task Resumed_too_early_that_it_waits_is_said_once_and_questions_come()
    {
        await CloseAsync(new PostOutcome.NotPermitted(Reason));

        scene.Platform.Script(new PostOutcome.NotPermitted(Reason));
        await scene.House.AskAsync("/quizadmin resume", scene.House.Owner);
        await scene.AfterAsync(Duration.FromSeconds(1));
        scene.Platform.Script(new PostOutcome.NotPermitted(Reason));
        await scene.AfterAsync(Hour);

        Assert.Null((await ScheduleAsync())?.Pause);
        Assert.Equal(2, scene.Told.Count);
        Golden.Check("quiz-answer-waits", string.Join("\n=====\n\n", scene.Told));
        Assert.Equal(PostStage.Closed, (await scene.OnlyPostAsync()).Stage);
        await scene.AfterAsync(Hour);
        Assert.Single(Answers);
    }

    [Fact]
    public async Task It_is_tried_again_once_an_hour_and_shown_when_the_bot_may()
    {
        await CloseAsync(new PostOutcome.NotPermitted(Reason));
        scene.Platform.Script(new PostOutcome.NotPermitted(Reason));

        for (var i = 0; i < 61; i++)
        {
            await scene.AfterAsync(Hour / 60);
        }

        Assert.Equal(2, scene.Platform.Posts.Count(p => p.IsEdit));
        await scene.AfterAsync(Hour);
        Assert.Single(Answers);
        Assert.Single(scene.Told);
        Assert.NotNull((await ScheduleAsync())?.Pause);
    }

    [Fact]
    public async Task The_next_process_shows_it_or_says_nothing_more()
    {
        await CloseAsync(new PostOutcome.NotPermitted(Reason));

        scene.Platform.Script(new PostOutcome.NotPermitted(Reason));
        await scene.RestartAsync(Hour / 60);
        Assert.Empty(Answers);
        await scene.RestartAsync(Hour / 60);

        Assert.Single(Answers);
        Assert.Single(scene.Told);
    }

    [Theory]
    [InlineData("/quizadmin schedule 12:00 zone:UTC days:Wed channel:<#4711>", false)]
    [InlineData("/quizadmin pause", true)]
    public async Task Where_no_schedule_can_be_paused_for_it_the_answer_itself_is_told(string command, bool isPaused)
    {
        await BeginAsync();
        await scene.House.AskAsync(command, scene.House.Owner);
        scene.Platform.Script(new PostOutcome.NotPermitted(Reason));
        await scene.AfterAsync(20 * Hour);

        Assert.Equal(isPaused, (await ScheduleAsync())?.Pause is { Reason: null });
        Assert.StartsWith("An answer waits to be shown", Assert.Single(scene.Told), StringComparison.Ordinal);
        await scene.AfterAsync(Hour);
        Assert.Single(Answers);
        Assert.Single(scene.Told);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Where_its_message_is_gone_or_fixed_it_ends_and_that_is_said(bool isGone)
    {
        await CloseAsync(isGone ? new PostOutcome.PlaceIsGone() : new PostOutcome.MessageIsFixed());

        Assert.Equal(PostStage.Revealed, (await scene.OnlyPostAsync()).Stage);
        Assert.Null((await ScheduleAsync())?.Pause);
        Golden.Check("quiz-answer-gone", Assert.Single(scene.Told));
        Assert.Equal(Answer, (await scene.House.AskAsync("/quiz today")).Card.Title);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_holds_nothing()
    {
        await CloseAsync(new PostOutcome.NotPermitted(Reason));

        scene.SetClock(Instant.FromUtc(2026, 3, 2, 5, 0));
        await scene.AfterAsync(Duration.Zero);

        Assert.Single(Answers);
    }

    private IReadOnlyList<FakePost> Answers => [.. scene.Posts.Where(p => p.IsEdit && p.Card.Title == Answer)];

    private Task<GroupSchedule?> ScheduleAsync() => scene.Stores.QuizSchedules.FindAsync(FeatureScene.Group, QuizScene.Now);

    private async Task BeginAsync()
    {
        await scene.BeginAsync(schedule: "/quizadmin schedule time:10:00 zone:UTC days:Sun");
        await scene.AfterAsync(Hour);
        await scene.PressAsync(Assert.Single(scene.Questions), "Oslo", "ann");
    }

    private async Task CloseAsync(PostOutcome outcome)
    {
        await BeginAsync();
        scene.Platform.Script(outcome);
        await scene.AfterAsync(20 * Hour);
    }
}

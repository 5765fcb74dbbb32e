using NodaTime;
using StudyBot.Chat.Platforms;

namespace StudyBot.Features.Tests.Quiz;

/// <summary>A clock that is set anew, forward over a day's time and back again.</summary>
public sealed class MovedClockScenarios
{
    private static readonly Instant Sunday = Instant.FromUtc(2026, 3, 1, 10, 0);
    private readonly QuizScene scene = new();

    [Theory]
    [InlineData(8)]
    [InlineData(30)]
    [InlineData(50)]
    [InlineData(24 * 40)]
    public async Task Back_within_the_grace_no_question_is_missed_and_none_comes_twice(int hoursAhead)
    {
        await scene.BeginAsync();
        scene.SetClock(Sunday - Duration.FromMinutes(1) + Duration.FromHours(hoursAhead));
        await TickAsync();

        scene.SetClock(Sunday + Duration.FromMinutes(5));
        await TickAsync();
        await TickAsync();

        Assert.Single(scene.Questions, p => p.Card.Subtitle?.PlainText == "Sunday, 1 March 2026");
        await scene.AfterAsync(Duration.FromHours(24));
        Assert.Single(scene.Questions, p => p.Card.Subtitle?.PlainText == "Monday, 2 March 2026");
        Assert.Distinct(scene.Questions.Select(p => p.Card.Subtitle?.PlainText));
    }

    [Fact]
    public async Task Given_up_by_a_clock_that_was_wrong_its_day_comes_when_it_is_right_again()
    {
        await scene.BeginAsync();
        scene.Platform.Script(new PostOutcome.PlatformUnreachable("down") { MayHaveBeenTaken = false });
        scene.SetClock(Sunday);
        await TickAsync();

        scene.SetClock(Sunday + Duration.FromHours(7));
        await TickAsync();
        scene.SetClock(Sunday + Duration.FromMinutes(10));
        await TickAsync();
        await TickAsync();

        Assert.Equal("Sunday, 1 March 2026", Assert.Single(scene.Questions).Card.Subtitle?.PlainText);
    }

    [Fact]
    public async Task A_step_back_asks_for_nothing_that_was_before_the_schedule()
    {
        scene.SetClock(Sunday + Duration.FromHours(1));
        await scene.BeginAsync();

        scene.SetClock(Sunday + Duration.FromMinutes(59));
        await TickAsync();

        Assert.Empty(scene.Questions);
    }

    [Fact]
    public async Task A_step_back_asks_for_nothing_that_fell_into_a_moderators_pause()
    {
        await scene.BeginAsync();
        await scene.House.AskAsync("/quizadmin pause", scene.House.Owner);
        scene.SetClock(Sunday + Duration.FromHours(1));
        await scene.House.AskAsync("/quizadmin resume", scene.House.Owner);

        scene.SetClock(Sunday + Duration.FromMinutes(59));
        await TickAsync();

        Assert.Empty(scene.Questions);
    }

    private Task TickAsync() => scene.House.Features.Quiz.Clock.CatchUpAsync(QuizScene.Now);
}

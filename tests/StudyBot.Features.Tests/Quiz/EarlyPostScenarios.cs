using NodaTime;
using StudyBot.Chat.Platforms;

namespace StudyBot.Features.Tests.Quiz;

/// <summary>A moderator who posts the day's question before its time, or on a day that has none.</summary>
public sealed class EarlyPostScenarios
{
    private static readonly Duration Minute = Duration.FromMinutes(1);
    private static readonly Duration Hour = Duration.FromHours(1);
    private readonly QuizScene scene = new();

    [Fact]
    public async Task A_minute_before_its_time_it_is_the_days_and_the_next_comes_the_day_after()
    {
        await scene.BeginAsync();
        scene.Move(59 * Minute);

        var answer = await PostAsync();
        await scene.AfterAsync(Minute);
        await scene.AfterAsync(23 * Hour);
        var today = scene.Questions.Count;
        await scene.AfterAsync(Hour);

        Assert.Equal("Posted as the question of the day", answer);
        Assert.Equal(1, today);
        Assert.Equal(["Sunday, 1 March 2026", "Monday, 2 March 2026"], scene.Questions.Select(p => p.Card.Subtitle?.PlainText));
    }

    [Fact]
    public async Task A_minute_after_its_time_it_is_an_extra()
    {
        await scene.BeginAsync();
        await scene.AfterAsync(Hour);
        await scene.AfterAsync(Minute);

        Assert.Equal("Posted as an extra question", await PostAsync());
    }

    [Fact]
    public async Task On_a_day_without_one_it_is_that_days_and_takes_none_from_another()
    {
        await scene.BeginAsync(schedule: "/quizadmin schedule 10:00 zone:UTC days:Mon-Fri");

        var answers = new[] { await PostAsync(), await PostAsync() };
        await scene.AfterAsync(25 * Hour);

        Assert.Equal(["Posted as the question of the day", "Posted as an extra question"], answers);
        Assert.Equal("Monday, 2 March 2026", scene.Questions[^1].Card.Subtitle?.PlainText);
        Assert.Equal(3, scene.Questions.Count);
    }

    [Fact]
    public async Task Before_midnight_of_the_zone_it_is_the_days_that_ends_and_not_the_next_ones()
    {
        await scene.BeginAsync(schedule: "/quizadmin schedule 00:00 zone:Asia/Tokyo");
        await scene.AfterAsync((6 * Hour) - Minute);

        await PostAsync();
        await scene.AfterAsync(Minute);

        Assert.Equal(["Sunday, 1 March 2026", "Monday, 2 March 2026"], scene.Questions.Select(p => p.Card.Subtitle?.PlainText));
    }

    [Fact]
    public async Task One_that_cannot_be_posted_early_has_the_grace_of_the_one_whose_place_it_took()
    {
        await scene.BeginAsync();
        scene.Platform.Script(new PostOutcome.PlatformUnreachable("down") { MayHaveBeenTaken = false });

        var answer = await PostAsync();
        await scene.AfterAsync((6 * Hour) + (30 * Minute));

        Assert.Equal("It will be posted soon", answer);
        Assert.Equal("Sunday, 1 March 2026", Assert.Single(scene.Questions).Card.Subtitle?.PlainText);
        Assert.Empty(scene.Told);
    }

    private async Task<string> PostAsync() => (await scene.House.AskAsync("/quizadmin post", scene.House.Owner)).Card.Title;
}

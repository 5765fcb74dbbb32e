using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Tests.Quiz;

/// <summary>The bot runs, and is cut off from its platform: nobody could answer.</summary>
public sealed class OutageScenarios
{
    private static readonly Duration Hour = Duration.FromHours(1);
    private readonly QuizScene scene = new();

    [Fact]
    public async Task Time_without_a_connection_is_no_members_fault()
    {
        await BeginAsync();

        scene.Platform.IsConnected = false;
        await scene.AfterAsync(Duration.FromMinutes(1));
        await scene.AfterAsync(3 * Hour);
        scene.Platform.IsConnected = true;
        await scene.AfterAsync(Duration.FromMinutes(1));
        await scene.AfterAsync(20 * Hour);

        var post = await scene.OnlyPostAsync();
        Assert.Equal((Duration.FromMinutes(182), false), (post.Down, post.WasAnswerable));
    }

    [Fact]
    public async Task What_closes_before_the_connection_is_back_is_closed_in_the_knowledge_of_it()
    {
        await BeginAsync();

        scene.Platform.IsConnected = false;
        await scene.AfterAsync(Duration.FromMinutes(1));
        await scene.AfterAsync(21 * Hour);

        var post = await scene.OnlyPostAsync();
        Assert.Equal((20 * Hour, false), (post.Down, post.WasAnswerable));
    }

    [Fact]
    public async Task A_connection_that_comes_again_within_minutes_took_nothing_from_anybody()
    {
        await BeginAsync();

        for (var i = 0; i < 10; i++)
        {
            scene.Platform.IsConnected = false;
            await scene.AfterAsync(Duration.FromMinutes(2));
            scene.Platform.IsConnected = true;
            await scene.AfterAsync(Duration.FromMinutes(2));
        }

        Assert.Equal((PostStage.Posted, Duration.Zero), ((await scene.OnlyPostAsync()).Stage, (await scene.OnlyPostAsync()).Down));
    }

    [Fact]
    public async Task What_was_missed_is_told_once_and_that_it_cannot_be_takes_no_day()
    {
        await scene.BeginAsync();
        scene.Platform.Outages["direct"] = new InvalidOperationException("It is refused as it stands.");

        await scene.AfterAsync(26 * Hour);
        await scene.AfterAsync(24 * Hour);

        Assert.Equal(["Monday, 2 March 2026", "Tuesday, 3 March 2026"], scene.Questions.Select(p => p.Card.Subtitle?.PlainText));
        Assert.Empty(scene.Told);
    }

    [Fact]
    public async Task What_could_not_be_posted_in_time_is_said_when_the_platform_can_be_reached_again_also_by_another_process()
    {
        await scene.BeginAsync();
        scene.Platform.Script(Down);
        scene.Platform.Script(Down);
        scene.Platform.Script(Down);

        await scene.AfterAsync(Hour);
        await scene.AfterAsync(7 * Hour);
        await scene.AfterAsync(Hour / 60);
        Assert.Empty(scene.Told);
        await scene.RestartAsync(Hour);
        await scene.RestartAsync(Hour);

        Assert.Contains("could not be reached in time for Sunday, 1 March 2026", Assert.Single(scene.Told), StringComparison.Ordinal);
        Assert.Empty(scene.Questions);
    }

    [Fact]
    public async Task A_clock_that_is_set_forward_is_no_outage()
    {
        await BeginAsync();

        await scene.AfterAsync(10 * Hour);

        Assert.Equal(Duration.Zero, (await scene.OnlyPostAsync()).Down);
    }

    private static PostOutcome Down => new PostOutcome.PlatformUnreachable("down") { MayHaveBeenTaken = false };

    private async Task BeginAsync()
    {
        await scene.BeginAsync();
        await scene.AfterAsync(Hour);
    }
}

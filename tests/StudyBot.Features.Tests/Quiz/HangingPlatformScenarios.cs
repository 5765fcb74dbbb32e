using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Daily;
using StudyBot.Quizzes.Posts;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests.Quiz;

/// <summary>A platform that answers nothing for a while, when many groups are due.</summary>
public sealed class HangingPlatformScenarios
{
    private const int Groups = 30;

    /// <summary>As many as the clock posts at once.</summary>
    private const int AtOnce = 24;

    private readonly QuizScene scene = new();
    private readonly TaskCompletionSource full = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource answering = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int posts;

    [Fact]
    public async Task Whoever_asks_for_a_question_does_not_wait_behind_them()
    {
        await scene.BeginAsync(schedule: null);
        await ScheduleAsync();
        scene.Platform.OnWire = call => call == "post" ? HangAsync() : Task.CompletedTask;
        scene.Move(Duration.FromHours(1));
        var due = scene.House.Features.Quiz.Clock.CatchUpAsync(QuizScene.Now);
        await full.Task.WaitAsync(TimeSpan.FromMinutes(1), QuizScene.Now);

        var asked = await scene.House.AskAsync("/quizadmin post", scene.House.Owner).WaitAsync(TimeSpan.FromMinutes(1), QuizScene.Now);
        var meanwhile = scene.Questions.Select(question => question.Space).ToList();
        answering.SetResult();
        await due;

        Assert.Equal("Posted as the question of the day", asked.Card.Title);
        Assert.Equal([scene.Platform.Space], meanwhile);
        Assert.Equal(Groups + 1, scene.Questions.Count);
    }

    [Fact]
    public async Task Another_platform_does_not_wait_behind_it()
    {
        var other = new FakePlatform(scene.House.Chat.Time, "slack");
        scene.House.Features.Quiz.Platforms.Connect([scene.Platform, other], scene.House.Chat.Seals, scene.Stores.Adapters);
        await scene.BeginAsync(schedule: null);
        await ScheduleAsync();
        await ScheduleAsync("slack:1");
        var posted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        scene.Platform.OnWire = call => call == "post" ? HangAsync() : Task.CompletedTask;
        other.OnWire = call =>
        {
            if (call == "posted")
            {
                posted.TrySetResult();
            }

            return Task.CompletedTask;
        };
        scene.Move(Duration.FromHours(1));

        var due = scene.House.Features.Quiz.Clock.CatchUpAsync(QuizScene.Now);
        await full.Task.WaitAsync(TimeSpan.FromMinutes(1), QuizScene.Now);
        await posted.Task.WaitAsync(TimeSpan.FromMinutes(1), QuizScene.Now);
        answering.SetResult();
        await due;

        Assert.Equal((Groups, 1), (scene.Questions.Count, other.Posts.Count));
    }

    private Task HangAsync()
    {
        var post = Interlocked.Increment(ref posts);
        if (post == AtOnce)
        {
            full.SetResult();
        }

        return post <= AtOnce ? answering.Task : Task.CompletedTask;
    }

    private async Task ScheduleAsync()
    {
        for (var number = 101; number <= 100 + Groups; number++)
        {
            await ScheduleAsync($"discord:{number}");
        }
    }

    private Task ScheduleAsync(string space)
    {
        var daily = new DailySchedule(new LocalTime(10, 0), DateTimeZone.Utc, Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day).ToHashSet());
        var change = new ScheduleChange(
            new GroupId(space), daily, new PostPlace($"{space}/general"), SampleSources.Moderator, Instant.FromUtc(2026, 3, 1, 9, 0), new EffectId($"schedule {space}"));
        return scene.Stores.QuizSchedules.SetAsync(change, QuizScene.Now);
    }
}

using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Quizzes.Posts;
using StudyBot.Testing.Chat;

namespace StudyBot.Features.Tests.Quiz;

/// <summary>A press that is kept when its question closes, and not written yet.</summary>
public sealed class LatePressScenarios
{
    private static readonly Duration Second = Duration.FromSeconds(1);
    private readonly QuizScene scene = new();

    [Fact]
    public async Task What_came_before_the_close_counts_though_it_is_written_after_it()
    {
        await OpenAsync(Second);
        await KeepAsync();

        await scene.AfterAsync(Second);
        var atTheClose = await scene.OnlyPostAsync();
        await scene.House.Chat.Router.ResumeUnfinishedAsync([scene.Platform], QuizScene.Now);
        await scene.AfterAsync(10 * Second);

        var shown = await scene.OnlyPostAsync();
        Assert.Equal(PostStage.Posted, atTheClose.Stage);
        Assert.Equal((PostStage.Revealed, 1), (shown.Stage, shown.Right));
    }

    [Fact]
    public async Task What_came_after_it_is_not_waited_for()
    {
        await OpenAsync(Duration.Zero);
        await KeepAsync();

        await scene.AfterAsync(Duration.Zero);
        await scene.House.Chat.Router.ResumeUnfinishedAsync([scene.Platform], QuizScene.Now);

        Assert.Equal((PostStage.Revealed, 0), ((await scene.OnlyPostAsync()).Stage, (await scene.OnlyPostAsync()).Answered));
    }

    [Fact]
    public async Task What_is_never_written_does_not_keep_it_open()
    {
        await OpenAsync(Second);
        await KeepAsync();

        for (var minute = 0; minute < 6; minute++)
        {
            await scene.AfterAsync(60 * Second);
        }

        Assert.Equal(PostStage.Revealed, (await scene.OnlyPostAsync()).Stage);
    }

    /// <summary>Posted, and so long before its close.</summary>
    private async Task OpenAsync(Duration left)
    {
        await scene.BeginAsync();
        await scene.AfterAsync(Duration.FromHours(1));
        scene.Move(Duration.FromHours(20) - left);
    }

    /// <summary>As the router does before anything comes of it.</summary>
    private Task<bool> KeepAsync()
    {
        var posted = Assert.Single(scene.Questions);
        var press = new ButtonPressed(scene.Platform.Next(scene.Platform.Member("ann")), FakePlatform.IdOf(posted.Card, "Oslo"), posted.Message);
        return scene.Stores.Adapters.AcceptAsync(
            new AcceptedDelivery(press.At.Delivery, scene.Platform.Space, ChatEventJson.Write(press), press.At.Received), QuizScene.Now);
    }
}

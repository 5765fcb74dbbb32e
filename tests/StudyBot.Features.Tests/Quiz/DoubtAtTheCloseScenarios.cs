using NodaTime;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Tests.Quiz;

/// <summary>A post of which nobody knows whether it stands, when it is to close.</summary>
public sealed class DoubtAtTheCloseScenarios
{
    private static readonly Duration Hour = Duration.FromHours(1);
    private readonly QuizScene scene = new();

    [Fact]
    public async Task Found_by_then_its_answer_is_shown_where_it_stands_though_nobody_answered()
    {
        await DoubtAsync();
        scene.Platform.CanReadPosts = true;

        await scene.RestartAsync(14 * Hour);

        var shown = Assert.Single(scene.Posts, post => post.IsEdit);
        Assert.Equal((scene.Questions[0].Message, "Question of the day: the answer"), (shown.Message, shown.Card.Title));
        Assert.Equal(PostStage.Revealed, (await scene.OnlyPostAsync()).Stage);
    }

    [Fact]
    public async Task Not_there_it_ends_without_a_word()
    {
        await DoubtAsync();
        scene.Platform.CanReadPosts = true;
        scene.Platform.Remove(scene.Questions[0].Message!);

        await scene.RestartAsync(14 * Hour);

        var post = await scene.OnlyPostAsync();
        Assert.Equal((PostStage.Revealed, null, false), (post.Stage, post.Ref, post.WasAnswerable));
        Assert.DoesNotContain(scene.Posts, p => p.IsEdit);
        Assert.Single(scene.Told);
    }

    [Theory]
    [InlineData("post", 1)]
    [InlineData("posted", 1)]
    [InlineData("posted", 30)]
    public async Task Cut_off_before_or_after_its_answer_is_shown_beside_it_that_stands_there_once(string step, int minutesLater)
    {
        await DoubtAsync();
        await scene.House.PressAsync(await scene.House.AskAsync("/quiz today"), "Oslo");
        scene.Move(14 * Hour);
        scene.Platform.Outages[step] = new InvalidOperationException("The process ends here.");
        await scene.AfterAsync(Duration.Zero);
        Assert.Equal(PostStage.Closed, (await scene.OnlyPostAsync()).Stage);

        scene.Platform.CanReadPosts = true;
        await scene.RestartAsync(Duration.FromMinutes(minutesLater));

        var answer = Assert.Single(scene.Posts, post => !post.IsEdit && post.Card.Title == "Question of the day: the answer");
        Assert.Equal((PostStage.Revealed, answer.Message?.Message), ((await scene.OnlyPostAsync()).Stage, (await scene.OnlyPostAsync()).Ref?.Value.Split('/')[^1]));
    }

    /// <summary>Posted on Sunday at ten; the process ended before it wrote so, and the next one, much later, may not look.</summary>
    private async Task DoubtAsync()
    {
        await scene.BeginAsync();
        scene.Platform.CanReadPosts = false;
        scene.Platform.Outages["posted"] = new InvalidOperationException("The process ends here.");
        await scene.AfterAsync(Hour);
        await scene.RestartAsync(7 * Hour);
        Assert.Equal((PostStage.Posted, null), ((await scene.OnlyPostAsync()).Stage, (await scene.OnlyPostAsync()).Ref));
    }
}

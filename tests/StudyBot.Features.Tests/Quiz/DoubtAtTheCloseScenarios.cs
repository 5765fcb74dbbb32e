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

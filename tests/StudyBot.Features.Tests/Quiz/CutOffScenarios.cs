using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Tests.Quiz;

/// <summary>A process that ends between two steps of posting, and what the next one makes of it.</summary>
public sealed class CutOffScenarios
{
    private static readonly Duration Hour = Duration.FromHours(1);
    private readonly QuizScene scene = new();

    [Theory]
    [InlineData("post", 0)]
    [InlineData("post", 30)]
    [InlineData("posted", 0)]
    [InlineData("posted", 30)]
    public async Task Cut_off_before_or_after_the_post_it_stands_there_once(string step, int minutesLater)
    {
        await scene.BeginAsync();
        scene.Platform.Outages[step] = new InvalidOperationException("The process ends here.");
        await scene.AfterAsync(Hour);

        await RestartAsync(Duration.FromMinutes(minutesLater));

        Assert.Single(scene.Questions);
        Assert.Equal(scene.Questions[0].Message, MessageOf(await scene.OnlyPostAsync()));
    }

    [Fact]
    public async Task Found_after_hours_it_closes_when_its_card_says()
    {
        await scene.BeginAsync();
        scene.Platform.Outages["posted"] = new InvalidOperationException("The process ends here.");
        await scene.AfterAsync(Hour);

        await RestartAsync(5 * Hour);

        var post = await scene.OnlyPostAsync();
        Assert.Equal((Instant.FromUtc(2026, 3, 1, 10, 0), Instant.FromUtc(2026, 3, 2, 6, 0)), (post.Posted, post.Closes));
        Assert.Contains("Monday, 2 March, 06:00", scene.Questions[0].Card.Footer?.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pressed_before_it_is_found_it_closes_when_its_card_says()
    {
        await scene.BeginAsync();
        scene.Platform.Outages["posted"] = new InvalidOperationException("The process ends here.");
        await scene.AfterAsync(Hour);
        scene.Move(5 * Hour);

        await scene.PressAsync(scene.Questions[0], "Oslo", "ann");

        var post = await scene.OnlyPostAsync();
        Assert.Equal((PostStage.Posted, Instant.FromUtc(2026, 3, 2, 6, 0)), (post.Stage, post.Closes));
        Assert.Equal(scene.Questions[0].Message, MessageOf(post));
    }

    [Fact]
    public async Task The_time_without_the_bot_counts_though_nobody_knew_that_it_stood_there()
    {
        await scene.BeginAsync();
        scene.Platform.Outages["posted"] = new InvalidOperationException("The process ends here.");
        await scene.AfterAsync(Hour);

        var features = await scene.RestartAsync(6 * Hour);
        scene.Move(14 * Hour);
        await features.Quiz.Clock.CatchUpAsync(QuizScene.Now);

        Assert.Equal(6 * Hour, (await scene.OnlyPostAsync()).Down);
        Assert.False((await scene.OnlyPostAsync()).WasAnswerable);
    }

    [Fact]
    public async Task Where_it_may_not_look_a_post_may_be_double_once_and_never_missing()
    {
        await scene.BeginAsync();
        scene.Platform.CanReadPosts = false;
        scene.Platform.Outages["posted"] = new InvalidOperationException("The process ends here.");
        await scene.AfterAsync(Hour);

        await RestartAsync(Duration.FromMinutes(30));
        await RestartAsync(Duration.FromMinutes(30));

        Assert.Equal(2, scene.Questions.Count);
        Assert.Equal(PostStage.Posted, (await scene.OnlyPostAsync()).Stage);
    }

    [Fact]
    public async Task Who_answers_a_post_whose_mark_was_cut_off_says_where_it_stands()
    {
        await scene.BeginAsync();
        scene.Platform.CanReadPosts = false;
        scene.Platform.Outages["posted"] = new InvalidOperationException("The process ends here.");
        await scene.AfterAsync(Hour);

        var locked = await scene.PressAsync(scene.Questions[0], "Oslo", "ann");
        await RestartAsync(Duration.FromMinutes(30));
        await RestartAsync(21 * Hour);

        Assert.Equal("Your answer is locked", locked.Card.Title);
        Assert.Equal((PostStage.Revealed, 1), ((await scene.OnlyPostAsync()).Stage, (await scene.OnlyPostAsync()).Right));
        Assert.Single(scene.Questions);
        Assert.Single(scene.Posts, p => p.IsEdit);
    }

    [Fact]
    public async Task An_answer_is_shown_though_the_edit_was_cut_off()
    {
        await scene.BeginAsync();
        await scene.AfterAsync(Hour);
        scene.Platform.Script(new PostOutcome.PlatformUnreachable("down"));
        await scene.AfterAsync(20 * Hour);
        Assert.Equal(PostStage.Closed, (await scene.OnlyPostAsync()).Stage);

        await RestartAsync(Duration.FromMinutes(10));

        Assert.Single(scene.Posts, p => p.IsEdit);
        Assert.Equal(PostStage.Revealed, (await scene.OnlyPostAsync()).Stage);
    }

    private Task<FeatureSet> RestartAsync(Duration later) => scene.RestartAsync(later);

    private static MessageRef MessageOf(QuizPost post)
    {
        var parts = post.Ref!.Value.Value.Split('/');
        return new MessageRef(new SpaceId(parts[0]), new ChannelId(parts[1]), parts[2]);
    }
}

using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Tests.Quiz;

/// <summary>A post that may stand in a channel which the bot may not read.</summary>
public sealed class DoubtScenarios
{
    private static readonly Duration Hour = Duration.FromHours(1);
    private readonly QuizScene scene = new();

    [Fact]
    public async Task Too_late_to_post_it_again_it_takes_answers_and_moderators_are_told()
    {
        await BeginAsync();

        await scene.RestartAsync(7 * Hour);
        await scene.PressAsync(scene.Questions[0], "Oslo", "ann");
        await scene.RestartAsync(14 * Hour);

        var post = await scene.OnlyPostAsync();
        Assert.Single(scene.Questions);
        Assert.Contains("whether the question of Sunday, 1 March 2026 stands in its channel: The bot may not read there.", Assert.Single(scene.Told), StringComparison.Ordinal);
        Assert.Equal((PostStage.Revealed, 1, Instant.FromUtc(2026, 3, 2, 6, 0)), (post.Stage, post.Right, post.Closes));
        Assert.Equal(scene.Questions[0].Message, Assert.Single(scene.Posts, p => p.IsEdit).Message);
    }

    [Fact]
    public async Task That_nobody_answers_it_ends_without_a_word_and_breaks_no_streak()
    {
        await BeginAsync();

        await scene.RestartAsync(7 * Hour);
        await scene.RestartAsync(14 * Hour);

        var post = await scene.OnlyPostAsync();
        Assert.Equal((PostStage.Revealed, false, null), (post.Stage, post.WasAnswerable, post.Ref));
        Assert.Single(scene.Told);
        Assert.DoesNotContain(scene.Posts, p => p.IsEdit);
        await scene.RestartAsync(5 * Hour);
        Assert.Equal("Monday, 2 March 2026", scene.Questions[^1].Card.Subtitle?.PlainText);
    }

    [Fact]
    public async Task One_that_was_answered_is_not_posted_again_and_its_answer_is_shown_beside_it()
    {
        await BeginAsync();
        var post = await scene.OnlyPostAsync();
        await scene.Stores.QuizPosts.AnswerAsync(new(FeatureScene.Group, post.Id, new("discord:ann"), "ann", 1, Instant.FromUtc(2026, 3, 1, 10, 5), new("a")), QuizScene.Now);

        await scene.RestartAsync(Hour);
        Assert.Equal(PostStage.Posted, (await scene.OnlyPostAsync()).Stage);
        await scene.RestartAsync(20 * Hour);

        post = await scene.OnlyPostAsync();
        Assert.Equal((PostStage.Revealed, 1, true), (post.Stage, post.Answered, Assert.Single(scene.Questions) is not null));
        Assert.Contains("Question of the day: the answer", Assert.Single(scene.Told), StringComparison.Ordinal);
    }

    [Fact]
    public async Task However_often_its_answer_is_refused_beside_it_it_is_shown_once_it_may_be()
    {
        await BeginAsync();
        var post = await scene.OnlyPostAsync();
        await scene.Stores.QuizPosts.AnswerAsync(new(FeatureScene.Group, post.Id, new("discord:ann"), "ann", 1, Instant.FromUtc(2026, 3, 1, 10, 5), new("a")), QuizScene.Now);
        await scene.RestartAsync(Hour);

        for (var i = 0; i < 3; i++)
        {
            scene.Platform.Script(new PostOutcome.NotPermitted("The bot may not post there."));
            await scene.RestartAsync(20 * Hour);
            Assert.Equal((PostStage.Closed, 0), ((await scene.OnlyPostAsync()).Stage, (await scene.OnlyPostAsync()).Showings));
        }

        await scene.RestartAsync(Hour);
        Assert.Equal(PostStage.Revealed, (await scene.OnlyPostAsync()).Stage);
        Assert.Single(scene.Posts, p => p.Card.Title == "Question of the day: the answer");
        Assert.Single(scene.Told, told => told.StartsWith("The daily question is paused", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_shown_beside_it_is_changed_there_when_it_is_shown_anew()
    {
        await BeginAsync();
        await scene.RestartAsync(7 * Hour);
        var post = await scene.OnlyPostAsync();
        var ann = scene.Platform.Member("ann");
        await NameAsync(isNamed: true);
        await scene.House.PressAsync(await scene.House.AskAsync("/quiz today", ann), QuizScene.KeyOf(post.Question), ann);
        await scene.RestartAsync(14 * Hour);
        var shown = Assert.Single(scene.Posts, p => p.Card.Title == "Question of the day: the answer");

        await NameAsync(isNamed: false);
        await scene.RestartAsync(Hour / 60);

        Assert.Contains("ann", Chat.Cards.PlainText.Render(shown.Card), StringComparison.Ordinal);
        Assert.Equal((true, shown.Message), (scene.Posts[^1].IsEdit, scene.Posts[^1].Message));
        Assert.DoesNotContain("ann", Chat.Cards.PlainText.Render(scene.Posts[^1].Card), StringComparison.Ordinal);

        Task NameAsync(bool isNamed) => scene.Stores.QuizMembers.SetAsync(
            new(FeatureScene.Group, new("discord:ann"), "ann", IsOffBoard: null, isNamed, new($"named {isNamed}")), QuizScene.Now);
    }

    [Fact]
    public async Task However_often_the_answer_of_it_gets_lost_it_is_shown_twice_at_most()
    {
        await BeginAsync();
        await scene.RestartAsync(7 * Hour);
        await scene.House.PressAsync(await scene.House.AskAsync("/quiz today"), "Oslo");
        await scene.House.AskAsync("/quizadmin pause", scene.House.Owner);
        for (var i = 0; i < 4; i++)
        {
            scene.Platform.Script(new PostOutcome.PlatformUnreachable("down"));
        }

        for (var i = 0; i < 4; i++)
        {
            await scene.AfterAsync(15 * Hour);
        }

        Assert.Equal(2, scene.Platform.Posts.Count(p => p.Card.Title == "Question of the day: the answer"));
        Assert.Equal(PostStage.Revealed, (await scene.OnlyPostAsync()).Stage);
    }

    [Fact]
    public async Task Asked_for_with_today_an_answer_does_not_tell_where_it_stands()
    {
        await BeginAsync();
        await scene.RestartAsync(7 * Hour);

        var today = await scene.House.AskAsync("/quiz today");
        await scene.House.PressAsync(today, "Oslo");

        var post = await scene.OnlyPostAsync();
        Assert.Equal((PostStage.Posted, null), (post.Stage, post.Ref));
        Assert.True(await scene.Stores.QuizPosts.IsAnsweredAsync(FeatureScene.Group, post.Id, QuizScene.Now));
    }

    [Fact]
    public async Task However_many_answers_get_lost_it_is_tried_twice_at_most()
    {
        await TryAsync(new PostOutcome.PlatformUnreachable("down"));

        Assert.Equal(2, scene.Platform.Posts.Count(p => p.Card.Title == "Question of the day"));
        Assert.Equal((PostStage.Posted, null), ((await scene.OnlyPostAsync()).Stage, (await scene.OnlyPostAsync()).Ref));
    }

    [Fact]
    public async Task Whose_answer_got_lost_it_is_held_back_until_what_it_met_is_over()
    {
        await scene.BeginAsync();
        (scene.Platform.CanReadPosts, scene.Platform.HasKeys) = (false, false);
        scene.Platform.Script(new PostOutcome.PlatformUnreachable("down"));

        await scene.AfterAsync(Hour);
        for (var minute = 1; minute < 5; minute++)
        {
            await scene.AfterAsync(Duration.FromMinutes(1));
        }

        Assert.Empty(scene.Questions);
        Assert.Single(scene.Platform.Posts);
        await scene.AfterAsync(Duration.FromMinutes(10));
        Assert.Equal(scene.Questions[0].Message?.Message, (await scene.OnlyPostAsync()).Ref?.Value.Split('/')[^1]);
        Assert.Empty(scene.Told);
    }

    [Fact]
    public async Task Within_the_time_of_its_key_a_repetition_is_no_other_try()
    {
        await scene.BeginAsync();
        scene.Platform.CanReadPosts = false;
        for (var i = 0; i < 3; i++)
        {
            scene.Platform.Script(new PostOutcome.PlatformUnreachable("down"));
        }

        await scene.AfterAsync(Hour);
        for (var i = 0; i < 6; i++)
        {
            await scene.AfterAsync(Duration.FromSeconds(20));
        }

        Assert.Equal((PostStage.Posted, 1), ((await scene.OnlyPostAsync()).Stage, (await scene.OnlyPostAsync()).Tries));
        Assert.Single(scene.Questions);
        Assert.Empty(scene.Told);
    }

    [Fact]
    public async Task What_surely_was_not_taken_is_tried_again_until_it_is()
    {
        await TryAsync(new PostOutcome.PlatformUnreachable("down") { MayHaveBeenTaken = false });

        Assert.Single(scene.Questions);
        Assert.Equal(5, scene.Platform.Posts.Count(p => p.Card.Title == "Question of the day"));
        Assert.Empty(scene.Told);
    }

    [Fact]
    public async Task Refused_where_it_may_stand_it_pauses_the_schedule_and_keeps_its_day()
    {
        await BeginAsync();

        scene.Platform.HasKeys = false;
        scene.Platform.Script(new PostOutcome.NotPermitted("The bot cannot see that channel."));
        await scene.RestartAsync(Hour);
        var resumed = await scene.House.AskAsync("/quizadmin resume", scene.House.Owner);
        await scene.RestartAsync(Hour);
        await scene.PressAsync(scene.Questions[0], "Oslo", "ann");

        var post = await scene.OnlyPostAsync();
        Assert.Equal("The daily question goes on", resumed.Card.Title);
        Assert.Equal((PostStage.Posted, Assert.Single(scene.Questions).Message?.Message), (post.Stage, post.Ref?.Value.Split('/')[^1]));
        Assert.Equal(["The daily question is paused", "A question may not have come"], scene.Told.Select(told => told.Split('\n')[0]));
    }

    private async Task TryAsync(PostOutcome outcome)
    {
        await scene.BeginAsync();
        scene.Platform.CanReadPosts = false;
        for (var i = 0; i < 4; i++)
        {
            scene.Platform.Script(outcome);
        }

        await scene.AfterAsync(Hour);
        for (var i = 0; i < 5; i++)
        {
            await scene.AfterAsync(Duration.FromMinutes(20));
        }
    }

    [Fact]
    public async Task A_platform_that_never_comes_back_does_not_keep_it_open()
    {
        await BeginAsync();
        var features = scene.House.Features;
        features.Quiz.Platforms.Connect([], scene.House.Chat.Seals, scene.Stores.Adapters);

        scene.Move(Duration.FromDays(8));
        await features.Quiz.Clock.CatchUpAsync(QuizScene.Now);
        scene.Move(Duration.FromDays(1));
        await features.Quiz.Clock.CatchUpAsync(QuizScene.Now);

        Assert.DoesNotContain(await scene.Stores.QuizPosts.ListOpenAsync(FeatureScene.Group, QuizScene.Now), p => p.Date == new LocalDate(2026, 3, 1));
    }

    /// <summary>Posted on Sunday at ten; the process ended before it wrote so.</summary>
    private async Task BeginAsync()
    {
        await scene.BeginAsync();
        scene.Platform.CanReadPosts = false;
        scene.Platform.Outages["posted"] = new InvalidOperationException("The process ends here.");
        await scene.AfterAsync(Hour);
        Assert.Equal(PostStage.Claimed, (await scene.OnlyPostAsync()).Stage);
    }
}

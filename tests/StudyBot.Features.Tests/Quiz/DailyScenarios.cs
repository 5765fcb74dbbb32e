using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Quizzes.Posts;
using StudyBot.Testing.Chat;

namespace StudyBot.Features.Tests.Quiz;

public sealed class DailyScenarios
{
    private static readonly Duration Hour = Duration.FromHours(1);
    private readonly QuizScene scene = new();

    [Fact]
    public async Task A_question_comes_at_its_time_once_and_shows_its_answer_at_the_close()
    {
        await scene.BeginAsync();
        await scene.AfterAsync(Hour - Duration.FromSeconds(1));
        Assert.Empty(scene.Posts);

        await scene.AfterAsync(Duration.FromSeconds(1));
        await scene.AfterAsync(Hour);
        var posted = Assert.Single(scene.Posts);
        var locked = await scene.PressAsync(posted, "Oslo", "ann");
        await scene.PressAsync(posted, "Bergen", "ben");
        await scene.AfterAsync(19 * Hour);

        Assert.Equal("Question of the day", posted.Card.Title);
        Assert.Equal("Sunday, 1 March 2026", posted.Card.Subtitle?.PlainText);
        Assert.False(locked.IsPublic);
        Assert.Contains("You chose “Oslo”.\n", locked.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("right", locked.Text, StringComparison.Ordinal);
        var shown = Assert.Single(scene.Posts, p => p.IsEdit);
        Assert.Equal(posted.Message, shown.Message);
        Assert.Contains("1  50 %  Oslo  (right)", PlainTextOf(shown), StringComparison.Ordinal);
        Assert.DoesNotContain("ann", PlainTextOf(shown), StringComparison.Ordinal);
        Assert.Equal(PostStage.Revealed, (await scene.OnlyPostAsync()).Stage);
    }

    [Fact]
    public async Task An_answer_cannot_be_changed_nor_given_after_the_close()
    {
        await scene.BeginAsync();
        await scene.AfterAsync(Hour);
        var posted = Assert.Single(scene.Posts);
        await scene.PressAsync(posted, "Oslo", "ann");

        var again = await scene.PressAsync(posted, "Bergen", "ann");
        await scene.AfterAsync(20 * Hour);
        var late = await scene.PressAsync(posted, "Oslo", "ben");

        Assert.Equal("You have answered this one", again.Card.Title);
        Assert.Contains("Your answer “Oslo” stays", again.Text, StringComparison.Ordinal);
        Assert.Equal("This question is closed", late.Card.Title);
        Assert.Single(await scene.Stores.QuizPosts.ListAnswersAsync(FeatureScene.Group, QuizScene.Now));
    }

    [Fact]
    public async Task Where_the_group_chose_it_members_learn_at_once_whether_they_were_right_and_nobody_else()
    {
        await scene.BeginAsync();
        await scene.House.AskAsync("/settings set quiz-feedback-at-once on", scene.House.Owner);
        await scene.AfterAsync(Hour);
        var posted = Assert.Single(scene.Posts);

        var right = await scene.PressAsync(posted, "Oslo", "ann");
        var wrong = await scene.PressAsync(posted, "Bergen", "ben");

        Assert.Contains("That is right.", right.Text, StringComparison.Ordinal);
        Assert.Contains("That is not right.", wrong.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Oslo", wrong.Text, StringComparison.Ordinal);
        Assert.False(right.IsPublic || wrong.IsPublic);
    }

    [Fact]
    public async Task Nothing_of_a_post_tells_which_option_is_right()
    {
        await scene.BeginAsync();
        for (var day = 0; day < 6; day++)
        {
            await scene.AfterAsync(day == 0 ? Hour : 24 * Hour);
            var card = scene.Questions[^1].Card;
            var buttons = card.Controls.OfType<Chat.Cards.Button>().ToList();

            // All alike but for their words: style, and ids of one form and length.
            Assert.Single(buttons.Select(b => (b.Style, b.IsDisabled, ((Chat.Buttons.SealedTarget)b.Target).Id.Length)).Distinct());
            var question = (await scene.Stores.QuizPosts.ListAsync(FeatureScene.Group, QuizScene.Now))[^1].Question;
            var closes = (Instant.FromUtc(2026, 3, 1 + day, 10, 0) + (20 * Hour)).ToUnixTimeTicks().ToString(System.Globalization.CultureInfo.InvariantCulture);
            foreach (var button in buttons)
            {
                var row = await scene.Stores.Adapters.FindButtonAsync(((Chat.Buttons.SealedTarget)button.Target).Id.Split('.')[2], QuizScene.Now);
                var print = QuestionPrint.Of(question with { Key = buttons.IndexOf(button) });
                Assert.Equal([row!.Arguments[0], $"{buttons.IndexOf(button)}", closes, print], row.Arguments);
            }
        }
    }

    [Fact]
    public async Task Who_agreed_is_named_when_right_and_nobody_else()
    {
        await scene.BeginAsync();
        await scene.Stores.QuizMembers.SetAsync(new(FeatureScene.Group, new("discord:ann"), "ann", null, IsNamed: true, new("p1")), QuizScene.Now);
        await scene.Stores.QuizMembers.SetAsync(new(FeatureScene.Group, new("discord:cid"), "cid", null, IsNamed: true, new("p2")), QuizScene.Now);
        await scene.AfterAsync(Hour);
        var posted = Assert.Single(scene.Posts);
        await scene.PressAsync(posted, "Oslo", "ann");
        await scene.PressAsync(posted, "Oslo", "ben");
        await scene.PressAsync(posted, "Bergen", "cid");

        await scene.AfterAsync(20 * Hour);

        var text = PlainTextOf(scene.Posts[^1]);
        Assert.Contains("ann and 1 more", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ben", text, StringComparison.Ordinal);
        Assert.DoesNotContain("cid", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missed_slot_is_caught_up_within_its_grace_and_later_skipped_and_said()
    {
        await scene.BeginAsync();
        await scene.House.AskAsync("/settings set quiz-moderators-channel <#777>", scene.House.Owner);
        scene.Move(6 * Hour);
        await scene.AfterAsync(Hour);
        var caughtUp = Assert.Single(scene.Questions);

        scene.Move(Duration.FromDays(2));
        await scene.AfterAsync(Hour);

        Assert.Equal("Sunday, 1 March 2026", caughtUp.Card.Subtitle?.PlainText);
        Assert.Single(scene.Questions);
        var notice = Assert.Single(scene.Posts, p => p.Channel == new ChannelId("777"));
        Assert.Equal("Questions were not posted", notice.Card.Title);
        Assert.Contains("Monday, 2 March 2026; Tuesday, 3 March 2026", PlainTextOf(notice), StringComparison.Ordinal);
        await scene.AfterAsync(17 * Hour);
        Assert.Equal("Wednesday, 4 March 2026", scene.Questions[^1].Card.Subtitle?.PlainText);
    }

    [Theory]
    [InlineData(8, null)]
    [InlineData(56, "It was too late for Monday, 2 March 2026; Tuesday, 3 March 2026 when I could.")]
    public async Task A_day_whose_question_was_posted_early_is_not_said_to_be_missed(int hours, string? said)
    {
        await scene.BeginAsync();
        Assert.Equal("Posted as the question of the day", (await scene.House.AskAsync("/quizadmin post", scene.House.Owner)).Card.Title);

        await scene.RestartAsync(hours * Hour);

        if (said is null)
        {
            Assert.Empty(scene.Told);
        }
        else
        {
            Assert.Contains(said, Assert.Single(scene.Told), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_any_grace_a_busy_minute_is_still_on_time()
    {
        await scene.BeginAsync();
        await scene.House.AskAsync("/settings set quiz-grace-hours 0", scene.House.Owner);

        await scene.AfterAsync(Hour + Duration.FromMinutes(2));
        await scene.AfterAsync(25 * Hour);

        Assert.Equal("Sunday, 1 March 2026", Assert.Single(scene.Questions).Card.Subtitle?.PlainText);
    }

    [Fact]
    public async Task A_lost_permission_pauses_tells_and_deletes_nothing()
    {
        await scene.BeginAsync();
        scene.Platform.Script(new PostOutcome.NotPermitted("The bot may not post there."));

        await scene.AfterAsync(Hour);
        await scene.AfterAsync(24 * Hour);

        Assert.Empty(scene.Questions);
        var told = Assert.Single(scene.Posts);
        Assert.Equal((scene.House.Owner.Id, "The daily question is paused"), (told.To, told.Card.Title));
        Assert.Contains("The bot may not post there.", (await scene.House.AskAsync("/quizadmin status", scene.House.Owner)).Text, StringComparison.Ordinal);
        await scene.House.AskAsync("/quizadmin resume", scene.House.Owner);
        await scene.AfterAsync(24 * Hour);
        Assert.Single(scene.Questions);
    }

    [Fact]
    public async Task A_platform_that_cannot_be_reached_is_tried_again_until_the_grace_is_over()
    {
        await scene.BeginAsync();
        scene.Platform.Script(new PostOutcome.PlatformUnreachable("down"));
        await scene.AfterAsync(Hour);
        Assert.Empty(scene.Questions);

        await scene.AfterAsync(Duration.FromMinutes(10));
        Assert.Single(scene.Questions);

        for (var i = 0; i < 40; i++)
        {
            scene.Platform.Script(new PostOutcome.PlatformUnreachable("down"));
        }

        await scene.AfterAsync(23 * Hour);
        for (var i = 0; i < 10; i++)
        {
            await scene.AfterAsync(Hour);
        }

        Assert.Single(scene.Questions);
        Assert.Single(await scene.Stores.QuizPosts.ListAsync(FeatureScene.Group, QuizScene.Now));
    }

    [Fact]
    public async Task A_clock_that_is_set_back_or_forward_makes_no_second_question_of_a_day_and_leaves_none_out()
    {
        await scene.BeginAsync();
        await scene.AfterAsync(Hour);
        await scene.Stores.QuizSchedules.HandledAsync(FeatureScene.Group, Instant.FromUtc(2026, 3, 9, 0, 0), [], QuizScene.Now);

        await scene.AfterAsync(Duration.FromMinutes(1));
        await scene.Stores.QuizSchedules.HandledAsync(FeatureScene.Group, Instant.FromUtc(2026, 3, 1, 9, 30), [], QuizScene.Now);
        await scene.AfterAsync(Duration.FromMinutes(1));
        await scene.AfterAsync(24 * Hour);

        Assert.Equal(["Sunday, 1 March 2026", "Monday, 2 March 2026"], scene.Questions.Select(p => p.Card.Subtitle?.PlainText));
    }

    [Fact]
    public async Task Questions_are_not_repeated_while_others_are_left()
    {
        await scene.BeginAsync(questions: 5);
        for (var day = 0; day < 5; day++)
        {
            await scene.AfterAsync(day == 0 ? Hour : 24 * Hour);
        }

        Assert.Equal(5, (await scene.Stores.QuizPosts.ListAskedAsync(FeatureScene.Group, QuizScene.Now)).Select(p => p.Question).Distinct().Count());
    }

    [Fact]
    public async Task A_group_without_approved_questions_is_told_and_posts_nothing()
    {
        await scene.BeginAsync();
        await scene.House.AskAsync("/settings set quiz-review on", scene.House.Owner);

        await scene.AfterAsync(Hour);
        await scene.AfterAsync(Hour);

        var told = Assert.Single(scene.Posts);
        Assert.Contains("12 questions wait for approval: /quizadmin review", PlainTextOf(told), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Down_for_long_while_it_was_open_the_day_is_nobodys_fault()
    {
        await scene.BeginAsync();
        await scene.AfterAsync(Hour);
        await scene.AfterAsync(Hour);
        var restarted = new FeatureSet(
            new FeaturePorts(scene.Stores.Sources, scene.Stores.Facts, scene.Stores.Names, new Testing.Stores.MemoryPassageFinder(scene.Stores.Sources, scene.Stores.Facts),
                scene.Stores.Settings, scene.Stores.Spaces, scene.Stores.Eraser, scene.Stores.Quizzes, scene.Stores.Desk, scene.Stores.Grants, scene.Stores.Audit),
            scene.House.Time,
            Microsoft.Extensions.Logging.Abstractions.NullLoggerFactory.Instance);
        restarted.Quiz.Platforms.Connect([scene.Platform], scene.House.Chat.Seals, scene.Stores.Adapters);

        scene.Move(5 * Hour);
        await restarted.Quiz.Clock.CatchUpAsync(QuizScene.Now);
        scene.Move(20 * Hour);
        await restarted.Quiz.Clock.CatchUpAsync(QuizScene.Now);

        Assert.False((await scene.Stores.QuizPosts.ListAsync(FeatureScene.Group, QuizScene.Now))[0].WasAnswerable);
    }

    private static string PlainTextOf(FakePost post) => Chat.Cards.PlainText.Render(post.Card);
}

using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Library;
using StudyBot.Features.Tests.Quiz;
using StudyBot.Features.Tests.Review;
using StudyBot.Features.Tests.Sources;
using StudyBot.Groups.Settings;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;
using StudyBot.Testing;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Facts;

namespace StudyBot.Features.Tests.Coverage;

/// <summary>What moderators see of how far their documents carry, and when they are reminded.</summary>
public sealed class CoverageScenarios
{
    private const string Channel = "/settings set quiz-moderators-channel 4711";

    private static readonly Duration Day = Duration.FromDays(1);
    private readonly QuizScene scene = new();

    [Fact]
    public async Task Facts_questions_and_days_are_counted_all_together_and_by_document()
    {
        await scene.House.Features.Seeds.OfferAsync(SeedLibrary.FilesIn(Path.GetDirectoryName(Repository.Seed)!), null, QuizScene.Now);
        await scene.House.AskAsync("/quizadmin schedule time:10:00 zone:UTC days:Mon-Fri", scene.House.Owner);
        await scene.House.AskAsync("/quizadmin post", scene.House.Owner);

        var answer = await scene.House.AskAsync("/coverage", scene.House.Owner);

        var facts = (await scene.Stores.Facts.ListAsync(FeatureScene.Group, QuizScene.Now)).Count;
        var left = (await scene.House.Features.Quiz.Keeper.ReadApprovedAsync(FeatureScene.Group, QuizScene.Now)).Count - 1;
        Assert.False(answer.IsPublic);
        Assert.Contains($"Documents: 1 document with {facts} facts", answer.Text, StringComparison.Ordinal);
        Assert.Contains($"Questions: {left} not asked yet, 1 asked", answer.Text, StringComparison.Ordinal);
        Assert.Contains($"Daily question: 10:00, Mon-Fri (UTC): enough for {Math.Ceiling(left * 7 / 5.0)} days", answer.Text, StringComparison.Ordinal);
        Assert.Contains($" · {facts} facts · ", answer.Text, StringComparison.Ordinal);
        Assert.Contains($" · {left} questions not asked yet, 1 asked", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_group_is_told_what_to_do()
    {
        Golden.Check("coverage-empty", (await scene.House.AskAsync("/coverage", scene.House.Owner)).Text);
    }

    [Fact]
    public async Task What_waits_for_those_who_brought_it_is_told_until_it_is_decided_on()
    {
        var proposed = scene.House.AnswerOf(await scene.Platform.TypeAsync("/source add check:true", scene.House.Owner, scene.House.File("minutes.txt", "Minutes\n\nThe sitting was short.")));

        var before = await scene.House.AskAsync("/coverage", scene.House.Owner);
        await scene.House.PressAsync(proposed, "Do not add", scene.House.Owner);

        Assert.Contains("Not added yet: 1 document waits for the decision of whoever brought it; you can decide too with /source list", before.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Not added yet", (await scene.House.AskAsync("/coverage", scene.House.Owner)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_do_not_see_it()
    {
        Assert.NotEqual("Coverage", (await scene.House.AskAsync("/coverage", scene.Platform.Member("ann"))).Card.Title);
    }

    [Fact]
    public async Task Moderators_are_reminded_once_a_day_that_questions_run_short_also_over_a_restart()
    {
        await scene.BeginAsync(questions: 3);
        await scene.House.AskAsync("/quizadmin post", scene.House.Owner);
        await scene.House.AskAsync(Channel, scene.House.Owner);

        await scene.AfterAsync(Duration.FromHours(1));
        await scene.AfterAsync(Duration.FromHours(2));
        await scene.RestartAsync(Duration.FromHours(2));
        Assert.Single(Reminders("The daily questions run short"));
        await scene.AfterAsync(Day);

        Assert.Equal(2, Reminders("The daily questions run short").Count);
        Assert.Contains("enough for 2 days", PlainText.Render(Reminders("The daily questions run short")[0].Card), StringComparison.Ordinal);
        Assert.All(Reminders("The daily questions run short"), p => Assert.Equal(new ChannelId("4711"), p.Channel));
    }

    [Fact]
    public async Task Without_a_channel_or_with_questions_for_a_week_nobody_is_reminded()
    {
        await scene.House.Features.Seeds.OfferAsync(SeedLibrary.FilesIn(Path.GetDirectoryName(Repository.Seed)!), null, QuizScene.Now);
        await scene.House.AskAsync(QuizScene.Morning, scene.House.Owner);
        await scene.House.AskAsync(Channel, scene.House.Owner);

        await scene.AfterAsync(Duration.FromHours(2));

        Assert.Empty(Reminders("The daily questions run short"));
    }

    [Fact]
    public async Task What_could_not_be_told_is_told_when_it_can()
    {
        await scene.BeginAsync(questions: 3);
        await scene.House.AskAsync("/quizadmin post", scene.House.Owner);
        await scene.House.AskAsync(Channel, scene.House.Owner);
        scene.Platform.Script(new PostOutcome.PlatformUnreachable("away") { MayHaveBeenTaken = false });
        await scene.AfterAsync(Duration.FromMinutes(1));
        Assert.Empty(Reminders("The daily questions run short"));

        await scene.AfterAsync(Duration.FromMinutes(1));

        Assert.Single(Reminders("The daily questions run short"));
    }

    [Fact]
    public async Task What_is_tried_again_is_counted_once()
    {
        await scene.BeginAsync(questions: 3);
        await scene.House.AskAsync("/quizadmin post", scene.House.Owner);
        await scene.House.AskAsync(Channel, scene.House.Owner);
        scene.Platform.Script(new PostOutcome.PlatformUnreachable("away") { MayHaveBeenTaken = false });
        await scene.AfterAsync(Duration.FromMinutes(1));

        await scene.House.AskAsync("/quizadmin post", scene.House.Owner);
        await scene.AfterAsync(Duration.FromMinutes(1));

        Assert.Contains("enough for 2 days", PlainText.Render(Assert.Single(Reminders("The daily questions run short")).Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_platform_that_does_not_run_nothing_is_counted()
    {
        var elsewhere = new GroupId("slack:1");
        WatchedSources? watched = null;
        var both = new QuizScene { House = new FeatureScene(watched: sources => watched = new WatchedSources(sources)) };
        foreach (var group in new[] { elsewhere, FeatureScene.Group })
        {
            await both.Stores.Spaces.JoinAsync(group.Value, Instant.FromUtc(2026, 3, 1, 8, 0), QuizScene.Now);
            await both.Stores.Settings.SetAsync(
                new SettingChange(group, "quiz-moderators-channel", "4711", new MemberId("discord:m"), Instant.FromUtc(2026, 3, 1, 8, 0), new EffectId(group.Value)), QuizScene.Now);
        }

        await both.AfterAsync(Duration.FromHours(1));

        Assert.Contains(FeatureScene.Group, watched!.Listed);
        Assert.DoesNotContain(elsewhere, watched.Listed);
    }

    [Fact]
    public async Task A_dispute_that_waits_longer_than_three_days_is_reminded_of()
    {
        await scene.BeginAsync();
        await scene.AfterAsync(Duration.FromHours(1));
        await scene.AfterAsync(Duration.FromHours(20));
        var message = scene.Questions[0].Message!;
        var form = (await scene.Platform.PressIdAsync(FakePlatform.IdOf(scene.Platform.Shown(message), "Dispute"), scene.Platform.Member("ann"), message: message)).Form;
        await scene.Platform.SubmitAsync(form, new Dictionary<string, string>(), scene.Platform.Member("ann"));
        await scene.House.AskAsync(Channel, scene.House.Owner);

        await scene.AfterAsync(3 * Day);
        Assert.Empty(Reminders("Something waits for moderators"));
        await scene.AfterAsync(Duration.FromHours(1));

        Assert.Contains("waited for 3 days", PlainText.Render(Assert.Single(Reminders("Something waits for moderators")).Card), StringComparison.Ordinal);
        Assert.Contains("1 dispute; the longest for 3 days", (await scene.House.AskAsync("/coverage", scene.House.Owner)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_came_long_ago_waits_since_it_was_first_seen_waiting()
    {
        var review = new ReviewScene();
        var old = new QuizScene { House = review.House };
        await review.BeginAsync();
        old.Move(200 * Day);
        await review.House.AskAsync(Channel, review.First);

        await old.AfterAsync(Duration.FromHours(1));
        await old.AfterAsync(3 * Day);
        Assert.Empty(old.Posts);
        await old.AfterAsync(Duration.FromHours(1));

        Assert.Contains("waited for 3 days", PlainText.Render(Assert.Single(old.Posts).Card), StringComparison.Ordinal);
        Assert.Contains("2 doubtful facts; the longest for 3 days", (await review.House.AskAsync("/coverage", review.First)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_reminded_of_what_the_queue_does_not_show()
    {
        const string One = "The Voss Summit took place on 4 May 2011.";
        const string Other = "The Voss Summit took place on 6 May 2011.";
        var (first, second) = (new FactBook(FeatureScene.Group, "One", One), new FactBook(FeatureScene.Group, "Other", Other));
        var told = first.Event(EventKind.Summit, "Voss Summit", One, "2011-05-04", "Voss");
        second.Event(EventKind.Summit, "Voss Summit", Other, "2011-05-06", "Voss");
        await scene.House.WithAsync(first, second);
        Assert.Contains("1 disagreement", (await scene.House.AskAsync("/coverage", scene.House.Owner)).Text, StringComparison.Ordinal);
        var text = told with { Id = new FactId($"{told.Id}-text") };
        await scene.Stores.Sources.ReplaceExtractionAsync(first.Extract() with { Facts = [told, text] }, null, QuizScene.Now);

        await scene.House.HideAsync(FeatureScene.Group, text, isPassageHidden: true);

        Assert.Contains("Waiting for moderators: nothing", (await scene.House.AskAsync("/coverage", scene.House.Owner)).Text, StringComparison.Ordinal);
        Assert.Equal("Nothing waits for you", (await scene.House.AskAsync("/review", scene.House.Owner)).Card.Title);
    }

    private IReadOnlyList<FakePost> Reminders(string title) => [.. scene.Posts.Where(p => p.Card.Title == title)];
}

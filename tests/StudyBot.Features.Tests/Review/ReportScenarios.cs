using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Tests.Quiz;
using StudyBot.Groups.Reviews;
using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests.Review;

/// <summary>"Report" on the cards.</summary>
public sealed class ReportScenarios
{
    private readonly ReviewScene scene = new();

    [Fact]
    public async Task Every_card_of_facts_has_the_button_and_showing_it_writes_nothing()
    {
        await scene.BeginAsync();

        foreach (var line in new[] { "/summit arendal", "/timeline" })
        {
            var answer = await scene.House.AskAsync(line);
            var report = Assert.Single(answer.Card.Controls.OfType<Button>(), button => button.Label == "Report");
            Assert.StartsWith("1.", Assert.IsType<SealedTarget>(report.Target).Id, StringComparison.Ordinal);
        }

        Assert.Equal("Report", ReviewScene.Labels(await scene.House.PressAsync(await scene.House.AskAsync("/summit skagen"), "Show the passages")).Last());
    }

    [Fact]
    public async Task The_form_asks_which_line_by_the_cards_own_numbers_in_words_that_every_platform_takes()
    {
        await scene.BeginAsync();
        var card = await scene.House.AskAsync("/summit arendal");

        var form = await scene.OpenAsync(card, "Report");

        Assert.Equal(["line Select!", "words Text"], form.Fields.Select(f => $"{f.Name} {f.Kind}{(f.IsRequired ? "!" : "")}"));
        Assert.Equal(card.Card.Citations.Length, form.Fields[0].Options.Length);
        Assert.All(
            form.Fields[0].Options.Zip(card.Card.Citations),
            pair => Assert.StartsWith($"{pair.Second.Number}. {pair.Second.Sentence[..20]}", pair.First, StringComparison.Ordinal));
        Assert.All(form.Fields[0].Options, option => Assert.True(option.Length <= 75));
    }

    [Fact]
    public async Task A_report_brings_its_fact_to_the_moderators_with_what_the_member_said_as_plain_text()
    {
        await scene.BeginAsync();
        await scene.House.AskAsync("/settings set quiz-moderators-channel value:<#4711>", scene.First);

        var thanks = await scene.ReportAsync(await scene.House.AskAsync("/summit skagen"), "@everyone it was *June*");
        await scene.House.Features.Quiz.Clock.CatchUpAsync(FeatureScene.Now);
        var card = await scene.ReviewAsync();

        Golden.Check("review-report", $"{thanks.Text}=====\n{PlainText.Render(Assert.Single(scene.House.Platform.Posts).Card)}=====\n{card.Text}");
        Assert.False(thanks.IsPublic);
        Assert.Equal(new ChannelId("4711"), scene.House.Platform.Posts[0].Channel);
        Assert.DoesNotContain("everyone", PlainText.Render(scene.House.Platform.Posts[0].Card), StringComparison.Ordinal);
        Assert.Equal([new TextRun("@everyone it was *June*")], card.Card.Parts.OfType<Quotation>().Single().Text.Runs);
    }

    [Fact]
    public async Task A_sentence_of_several_facts_asks_which_one_is_wrong_and_the_decision_closes_the_report()
    {
        await scene.BeginAsync();
        await scene.ReportAsync(await scene.House.AskAsync("/summit arendal"), "");

        var several = await scene.ReviewAsync();
        var one = await scene.PressAsync(several, "Arendal Summit");
        var done = await scene.PressAsync(one, "Hide");

        Golden.Check("review-report-of-several", $"{several.Text}=====\n{one.Text}");
        Assert.StartsWith("Hidden: Arendal Summit", done.Card.Parts.OfType<Paragraph>().First().Text.PlainText, StringComparison.Ordinal);
        Assert.Empty(await scene.House.Stores.Desk.ListReportsAsync(FeatureScene.Group, FeatureScene.Now));
        Assert.Equal(["report.closed", "fact.hidden"], (await scene.House.Stores.Audit.ListAsync(FeatureScene.Group, 9, FeatureScene.Now)).Select(line => line.Action));
    }

    [Fact]
    public async Task A_report_that_is_wrong_itself_is_closed_and_leaves_the_fact_as_it_is()
    {
        await scene.BeginAsync();
        await scene.ReportAsync(await scene.House.AskAsync("/summit arendal"), "no");

        var done = await scene.PressAsync(await scene.ReviewAsync(), "Close the report");

        Assert.Contains("The report is closed.", done.Text, StringComparison.Ordinal);
        Assert.Empty(await scene.House.Stores.Desk.ListReportsAsync(FeatureScene.Group, FeatureScene.Now));
        Assert.Empty(await scene.House.Stores.Facts.ListOverlaysAsync(FeatureScene.Group, FeatureScene.Now));
    }

    [Fact]
    public async Task The_same_again_and_too_many_at_once_are_said_kindly()
    {
        await scene.BeginAsync();
        var card = await scene.House.AskAsync("/summit skagen");
        await scene.ReportAsync(card, "one");

        var again = await scene.ReportAsync(card, "two");
        for (var i = 1; i < MemberReport.MostOpen; i++)
        {
            var report = new MemberReport(FeatureScene.Group, scene.Told.Book.Source, new(i, 1), null, new(scene.House.Platform.Somebody.Id.Value), NodaTime.Instant.FromUnixTimeTicks(0));
            await scene.House.Stores.Desk.ReportAsync(report, new($"r{i}"), FeatureScene.Now);
        }

        var tooMany = await scene.ReportAsync(await scene.House.AskAsync("/summit tromsø"), "three");

        Assert.Equal("You have reported this", again.Card.Title);
        Assert.Equal("Thank you for looking so closely", tooMany.Card.Title);
        Assert.Contains("10 reports of yours", tooMany.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_was_not_offered_is_not_taken_and_a_document_that_is_gone_cannot_be_reported()
    {
        await scene.BeginAsync();
        var card = await scene.House.AskAsync("/summit arendal");
        var form = await scene.OpenAsync(card, "Report");

        var wrong = await scene.SendAsync(form, null, ("line", "99. Something"));
        await scene.House.Stores.Sources.TakeAwayAsync(FeatureScene.Group, scene.Told.Book.Source, FeatureScene.Now);
        var gone = await scene.House.PressAsync(card, "Report");

        Assert.Equal("line", Assert.Single(wrong.FieldErrors).Field);
        Assert.Equal("No longer there", gone.Card.Title);
    }

    [Fact]
    public async Task A_channel_that_cannot_be_posted_in_stops_no_report()
    {
        await scene.BeginAsync();
        await scene.House.AskAsync("/settings set quiz-moderators-channel value:<#4711>", scene.First);
        scene.House.Platform.Script(new PostOutcome.NotPermitted("no right"));

        var thanks = await scene.ReportAsync(await scene.House.AskAsync("/summit skagen"), "why?");
        await scene.House.Features.Quiz.Clock.CatchUpAsync(FeatureScene.Now);

        Assert.Equal("Thank you", thanks.Card.Title);
        Assert.Single(await scene.House.Stores.Desk.ListReportsAsync(FeatureScene.Group, FeatureScene.Now));
        Assert.Empty(await scene.House.Stores.Desk.ListUntoldAsync(FeatureScene.Now));
    }

    [Fact]
    public async Task Moderators_are_told_later_where_their_platform_was_away_for_a_moment()
    {
        var quiz = new QuizScene { House = scene.House };
        await scene.BeginAsync();
        await scene.House.AskAsync("/settings set quiz-moderators-channel value:<#4711>", scene.First);
        scene.House.Platform.Script(new PostOutcome.PlatformUnreachable("away") { MayHaveBeenTaken = false });
        await scene.ReportAsync(await scene.House.AskAsync("/summit skagen"), "why?");
        await quiz.AfterAsync(Duration.Zero);
        Assert.Empty(quiz.Posts);

        await quiz.RestartAsync(Duration.FromMinutes(1));
        await quiz.AfterAsync(Duration.FromHours(1));

        Assert.Equal("A member reported something", Assert.Single(quiz.Posts).Card.Title);
    }
}

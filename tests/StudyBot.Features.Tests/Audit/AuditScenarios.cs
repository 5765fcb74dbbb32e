using System.Text;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Groups.Audit;
using StudyBot.Groups.Settings;
using StudyBot.Knowledge;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests.Audit;

public sealed class AuditScenarios
{
    private readonly FeatureScene scene = new();

    [Fact]
    public async Task Who_did_what_is_told_in_words_the_newest_first()
    {
        await scene.AskAsync("/settings set public-answers off", scene.Owner);
        await scene.AskAsync("/settings set public-answers default", scene.Owner);
        await scene.AskAsync("/settings allow approve <@somebody>", scene.Owner);
        await scene.AskAsync("/quizadmin pause", scene.Owner);
        await scene.AskAsync("/quizadmin schedule time:09:00 zone:UTC days:Mon", scene.Owner);

        var audit = await scene.AskAsync("/audit list", scene.Owner);

        Assert.False(audit.IsPublic);
        Assert.Equal(
            [
                "09:00 owner set the daily question to 09:00 UTC Monday",
                "09:00 owner let somebody (somebody) approve",
                "09:00 owner gave public-answers back to its default",
                "09:00 owner set public-answers to off",
            ],
            Lines(audit));
        Assert.Contains("Sunday, 1 March 2026", audit.Text, StringComparison.Ordinal);
        Assert.Contains("Times of UTC", audit.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<@", audit.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("source.added", "{0}", null, "added “Fjord talks”")]
    [InlineData("source.removed", "0123456789abcdef", null, "took away a document that is not here now, 0123456789ab")]
    [InlineData("source.approved", "discord:1/{0}", "4 facts", "approved all facts of “Fjord talks”")]
    [InlineData("answers.corrected", "{0}", "2", "marked 2 earlier answers as corrected, after replacing the text of “Fjord talks”")]
    [InlineData("fact.hidden", "discord:1/{0}/event/120", "with its passage", "hid a fact (event) of “Fjord talks” (with its passage)")]
    [InlineData("report.closed", "discord:1/{0}/120", null, "closed a report on “Fjord talks”")]
    [InlineData("dispute.ruled", "p1", "void", "ruled on a disputed question: void")]
    [InlineData("source.turned", "{0}", "round", "source turned: “Fjord talks” (round)")]
    [InlineData("lamp.lit", "l1", null, "lamp lit: l1")]
    public async Task Documents_are_named_by_their_title_of_now_and_unknown_words_are_said_as_they_are(string action, string subject, string? detail, string sentence)
    {
        var source = SampleSources.Of(FeatureScene.Group, "Oslo");
        await scene.Stores.Sources.AddAsync(source, FeatureScene.Now);
        var summary = Assert.Single(await scene.Stores.Sources.ListAsync(FeatureScene.Group, FeatureScene.Now));
        var line = new AuditLine(
            FeatureScene.Group, new MemberId("discord:mod"), Instant.FromUtc(2026, 3, 1, 9, 0), action, subject.Replace("{0}", summary.Id.Hash.Value, StringComparison.Ordinal), detail);
        await scene.Stores.Audit.NoteAsync(line, new EffectId("n"), FeatureScene.Now);

        var audit = await scene.AskAsync("/audit list", scene.Owner);

        Assert.Contains($"09:00 mod {sentence.Replace("Fjord talks", summary.DisplayTitle, StringComparison.Ordinal)}", Lines(audit));
    }

    [Fact]
    public async Task It_is_narrowed_by_what_and_by_whom()
    {
        var second = scene.Platform.Member("second", Standing.Owner);
        await scene.AskAsync("/settings set public-answers off", scene.Owner);
        await scene.AskAsync("/settings set quiz-review on", second);
        await scene.AskAsync("/settings allow propose everyone", second);

        var what = await scene.AskAsync("/audit list setting", scene.Owner);
        var denied = await scene.AskAsync("/audit list what:allowed", scene.Owner);
        var mine = await scene.AskAsync("/audit list by:me", scene.Owner);
        var theirs = await scene.AskAsync("/audit list setting.set by:<@second>", scene.Owner);
        var none = await scene.AskAsync("/audit list question", scene.Owner);
        var nobody = await scene.AskAsync("/audit list by:\"somebody else\"", scene.Owner);

        Assert.Equal(2, Lines(what).Count);
        Assert.Equal("09:00 second let everyone propose", Assert.Single(Lines(denied)));
        Assert.Equal("09:00 owner set public-answers to off", Assert.Single(Lines(mine)));
        Assert.Equal("09:00 second set quiz-review to on", Assert.Single(Lines(theirs)));
        Assert.Equal("Nothing to show", none.Card.Title);
        Assert.Equal("I do not know whom you mean", nobody.Card.Title);
    }

    [Fact]
    public async Task Pages_stay_those_of_the_moment_they_were_asked_for()
    {
        await FillAsync(30);
        var first = await scene.AskAsync("/audit list", scene.Owner);
        await scene.AskAsync("/settings set public-answers off", scene.Owner);

        var second = await scene.PressAsync(first, "Next page", scene.Owner);
        var third = await scene.PressAsync(second, "Next page", scene.Owner);

        Assert.Equal(["set k29 to v", "set k18 to v"], Ends(first));
        Assert.Equal(["set k17 to v", "set k6 to v"], Ends(second));
        Assert.Equal(["set k5 to v", "set k0 to v"], Ends(third));
        Assert.DoesNotContain("Next page", third.Card.Controls.OfType<Button>().Select(button => button.Label));
        Assert.Equal(["set k17 to v", "set k6 to v"], Ends(await scene.PressAsync(third, "Previous page", scene.Owner)));
        Assert.Equal(["set k29 to v", "set k18 to v"], Ends(await scene.PressAsync(second, "Previous page", scene.Owner)));
        Assert.Equal("Not your button", (await scene.PressAsync(first, "Next page", scene.Platform.Member("second", Standing.Owner))).Card.Title);
    }

    [Fact]
    public async Task It_is_for_whoever_operates_and_of_the_own_group()
    {
        await scene.AskAsync("/settings set public-answers off", scene.Owner);

        var refused = await scene.AskAsync("/audit list");
        var elsewhere = await scene.AskElsewhereAsync("/audit list", scene.Owner);

        Assert.Equal("Not yours to do", refused.Card.Title);
        Assert.Equal("Nothing to show", elsewhere.Card.Title);
    }

    [Fact]
    public async Task The_export_is_a_table_of_all_that_no_spreadsheet_takes_for_formulas()
    {
        await FillAsync(20);
        await SetAsync("=cmd|' /C calc'!A0", "@SUM(1;\"2\")", "last");

        var export = await scene.AskAsync("/audit export", scene.Owner);
        var file = Assert.Single(export.Card.Attachments);
        var rows = Encoding.UTF8.GetString((await file.ReadAsync(FeatureScene.Now)).Span).Split("\r\n");

        Assert.Equal("audit.csv", file.FileName);
        Assert.Equal("\uFEFF\"at\",\"by\",\"action\",\"subject\",\"detail\"", rows[0]);
        Assert.Equal("\"2026-03-01T09:00:00Z\",\"discord:mod\",\"setting.set\",\"'=cmd|' /C calc'!A0\",\"'@SUM(1;\"\"2\"\")\"", rows[1]);
        Assert.Equal(23, rows.Length);
        Assert.Equal("09:00 owner took this trail along", Lines(await scene.AskAsync("/audit list", scene.Owner))[0]);
        Assert.False(export.IsPublic);
    }

    [Fact]
    public async Task A_post_by_hand_stands_in_it_and_forgetting_takes_all()
    {
        var quiz = await new Quiz.QuizScene().BeginAsync(schedule: null);
        await quiz.House.AskAsync("/quizadmin post", quiz.House.Owner);

        var audit = await quiz.House.AskAsync("/audit list", quiz.House.Owner);
        await quiz.House.PressAsync(await quiz.House.AskAsync("/settings forget", quiz.House.Owner), "Delete everything", quiz.House.Owner);
        var after = await quiz.House.AskAsync("/audit list", quiz.House.Owner);

        Assert.Contains(Lines(audit), line => line.EndsWith("owner had a question posted", StringComparison.Ordinal));
        Assert.Equal("Nothing to show", after.Card.Title);
    }

    [Fact]
    public async Task What_can_be_asked_for_is_completed_before_anything_was_done()
    {
        var completed = await scene.Platform.CompleteAsync("audit", "list", "what", "set", scene.Owner);

        Assert.Equal(["setting", "setting.cleared", "setting.set"], completed.Completions!.Value.Select(c => c.Value));
    }

    [Fact]
    public async Task Whatever_is_written_has_words_of_its_own()
    {
        foreach (var action in AuditActions.All)
        {
            await scene.Stores.Audit.NoteAsync(
                new AuditLine(FeatureScene.Group, new MemberId("discord:mod"), Instant.FromUtc(2026, 3, 1, 9, 0), action, "x", "y"), new EffectId(action), FeatureScene.Now);
        }

        var pages = new List<FakeAnswer> { await scene.AskAsync("/audit list", scene.Owner) };
        while (pages[^1].Card.Controls.OfType<Button>().Any(b => b.Label == "Next page"))
        {
            pages.Add(await scene.PressAsync(pages[^1], "Next page", scene.Owner));
        }

        var lines = pages.SelectMany(Lines).ToList();
        Assert.Equal(AuditActions.All.Length, lines.Count);
        Assert.DoesNotContain(lines, line => AuditActions.All.Any(action => line.Contains($"{action.Replace('.', ' ')}: ", StringComparison.Ordinal)));
    }

    private async Task FillAsync(int lines)
    {
        for (var i = 0; i < lines; i++)
        {
            await SetAsync($"k{i}", "v", $"d{i}");
        }
    }

    private Task SetAsync(string key, string value, string effect) => scene.Stores.Settings.SetAsync(
        new SettingChange(FeatureScene.Group, key, value, new MemberId("discord:mod"), Instant.FromUtc(2026, 3, 1, 9, 0), new EffectId(effect)), FeatureScene.Now);

    private static List<string> Lines(FakeAnswer answer) =>
        [.. answer.Card.Parts.OfType<FieldList>().SelectMany(day => day.Items).Select(item => item.Text.PlainText)];

    private static string[] Ends(FakeAnswer answer) => [Lines(answer)[0]["09:00 mod ".Length..], Lines(answer)[^1]["09:00 mod ".Length..]];
}

using System.Collections.Immutable;
using System.Text;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Forms;
using StudyBot.Groups.Access;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Testing.Chat;

namespace StudyBot.Features.Tests.Sources.Keeping;

/// <summary>A document that somebody wants to see first: what it says of itself is proposed and can be put right, and nothing is stored before they say so.</summary>
public sealed class CheckingScenarios
{
    internal const string Talks =
        """
        Ferry talks

        By Kari Holm

        2 May 2012

        Prime Minister Ane Lund met President Aki Oksanen at Arendal yesterday. They agreed on a ferry line.
        """;

    private readonly FeatureScene scene = new();

    [Fact]
    public async Task What_it_says_of_itself_is_proposed_with_where_it_was_found_and_nothing_is_stored_yet()
    {
        var proposed = await CheckAsync();

        Golden.Check("source-proposed", proposed.Text);
        Assert.Equal(["Add", "Correct…", "Do not add"], proposed.Card.Controls.OfType<Button>().Select(button => button.Label));
        Assert.Empty(await scene.ListAsync());
        Assert.Equal("Nothing found for “arendal”", (await scene.AskAsync("/summit arendal")).Card.Title);
        Assert.Empty(await scene.Stores.Sources.ListAsideAsync(FeatureScene.Group, Testing.Stores.SampleSources.Noon, FeatureScene.Now));
    }

    [Fact]
    public async Task Corrected_it_is_shown_so_and_added_so_with_dates_that_count_from_it()
    {
        var corrected = await CorrectAsync(await CheckAsync(), "Talks at Arendal", "-", "The Fjord Gazette", "4 May 2012", "15 March 2011");
        var before = await scene.ListAsync();

        var added = await scene.PressAsync(corrected, "Add", scene.Owner);

        Golden.Check("source-proposed-corrected", corrected.Text);
        Assert.Empty(before);
        Assert.Equal("Added: Talks at Arendal", added.Card.Title);
        var source = Assert.Single(await scene.ListAsync());
        Assert.Equal(
            ("talks.txt", null, "The Fjord Gazette", "2012-05-04", "2011-03-15"),
            (source.FileName, source.Info.Author, source.Info.Publisher, source.Info.Published?.Iso, source.Info.Written?.Iso));
        Assert.Contains("14 March 2011", (await scene.AskAsync("/summit arendal")).Text, StringComparison.Ordinal);
        Assert.Equal(Talks, Encoding.UTF8.GetString((await scene.Stores.Sources.ReadOriginalAsync(FeatureScene.Group, source.Id, FeatureScene.Now))!));
    }

    [Fact]
    public async Task The_form_holds_the_proposals_and_errors_are_said_field_by_field()
    {
        var proposed = await CheckAsync();
        var form = await OpenAsync(proposed);

        var rejected = await scene.Platform.SubmitAsync(form, new Dictionary<string, string> { ["date"] = "someday" }, scene.Owner);

        Assert.Equal(["title=Ferry talks", "author=Kari Holm", "publisher=", "date=2012-05-02", "written="], form.Fields.Select(f => $"{f.Name}={f.Value}"));
        Assert.Equal("date", Assert.Single(rejected.FieldErrors).Field);
        Assert.StartsWith("Added: ", (await scene.PressAsync(proposed, "Add", scene.Owner)).Card.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_added_nothing_is_kept_of_it_and_every_later_press_says_so()
    {
        var proposed = await CheckAsync();
        var form = await OpenAsync(proposed);

        var left = await scene.PressAsync(proposed, "Do not add", scene.Owner);
        var added = await scene.PressAsync(proposed, "Add", scene.Owner);
        var opened = await scene.Platform.PressAsync(proposed, "Correct…", scene.Owner);
        var sent = await scene.Platform.SubmitAsync(form, new Dictionary<string, string> { ["title"] = "T" }, scene.Owner);

        Assert.Equal("Nothing was changed", left.Card.Title);
        Assert.Equal("Nothing more to decide", added.Card.Title);
        Assert.Equal("Nothing more to decide", opened.Card.Title);
        Assert.Equal("Nothing more to decide", sent.Card.Title);
        Assert.Equal(0, scene.Stores.CountOriginals());
    }

    [Fact]
    public async Task Undecided_for_a_day_it_goes()
    {
        var proposed = await CheckAsync();
        var form = await OpenAsync(proposed);

        scene.Time.Advance(TimeSpan.FromDays(1));
        var late = await scene.PressAsync(proposed, "Add", scene.Owner);
        var sent = await scene.Platform.SubmitAsync(form, new Dictionary<string, string> { ["title"] = "T" }, scene.Owner);
        await scene.Features.Aside.DeleteDueAsync(FeatureScene.Now);

        Assert.Equal("Nothing more to decide", late.Card.Title);
        Assert.Equal("Nothing more to decide", sent.Card.Title);
        Assert.Equal(0, scene.Stores.CountOriginals());
    }

    [Fact]
    public async Task Whatever_is_delivered_twice_or_after_a_restart_happens_once()
    {
        var brought = await scene.Platform.TypeAsync("/source add check:true", scene.Owner, scene.File("talks.txt", Talks));
        await scene.Chat.RestartAsync();
        await scene.Platform.RepeatAsync(brought);
        var sent = await SubmitAsync(brought.Answer!, "First", "", "", "", "");
        var second = await SubmitAsync(brought.Answer!, "Second", "", "", "", "");
        await scene.Chat.RestartAsync();
        await scene.Platform.RepeatAsync(sent);
        var pressed = await scene.Platform.PressAsync(second.Answer!, "Add", scene.Owner);
        await scene.Chat.RestartAsync();
        await scene.Platform.RepeatAsync(pressed);

        Assert.Equal("Second", Assert.Single(await scene.ListAsync()).DisplayTitle);
        Assert.Equal(["source.added"], (await scene.Stores.Audit.ListAsync(FeatureScene.Group, 100, FeatureScene.Now)).Select(line => line.Action));
    }

    [Fact]
    public async Task What_is_nearly_there_says_so_and_can_be_compared_first()
    {
        await scene.AddAsync("harbours.txt", NearCopyScenarios.Article);

        var proposed = scene.AnswerOf(await scene.Platform.TypeAsync("/source add check:true", scene.Owner, scene.File("reprint.txt", NearCopyScenarios.Reprint)));
        var compared = await scene.PressAsync(proposed, "Compare", scene.Owner);
        var added = await scene.PressAsync(proposed, "Add", scene.Owner);

        Assert.Contains("nearly the same as “Harbours of the north”", proposed.Text, StringComparison.Ordinal);
        Assert.Equal("Nearly the same is there already", compared.Card.Title);
        Assert.StartsWith("Added: ", added.Card.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_put_right_as_none_stays_so_in_the_place_of_another()
    {
        await scene.AddAsync("harbours.txt", NearCopyScenarios.Article);
        var signed = NearCopyScenarios.Article.Replace("north\n", "north\n\nBy Kari Holm\n", StringComparison.Ordinal);
        var proposed = scene.AnswerOf(await scene.Platform.TypeAsync("/source add check:true", scene.Owner, scene.File("signed.txt", signed)));
        var corrected = await CorrectAsync(proposed, "", "-", "-", "-", "-");

        var preview = await scene.PressAsync(await scene.PressAsync(corrected, "Compare", scene.Owner), "Replace the old one", scene.Owner);
        await scene.PressAsync(preview, "Replace", scene.Owner);

        Assert.Contains("Author: Kari Holm", proposed.Text, StringComparison.Ordinal);
        var info = Assert.Single(await scene.ListAsync()).Info;
        Assert.Equal(("Harbours of the north", null, null, null), (info.Title, info.Author, info.Published, info.Written));
    }

    [Fact]
    public async Task A_pasted_text_is_shown_with_what_was_given_and_without_a_title_it_is_called_by_its_beginning()
    {
        var given = await PasteAsync(new Dictionary<string, string> { ["title"] = "Minutes", ["date"] = "May 2012", ["text"] = "The sitting was short." });
        var bare = await PasteAsync(new Dictionary<string, string> { ["text"] = "nothing but a line of the second sitting, which was shorter still." });

        Assert.Contains("Title: Minutes (as it was given)", given.Text, StringComparison.Ordinal);
        Assert.Contains("Published: May 2012 (as it was given)", given.Text, StringComparison.Ordinal);
        Assert.Contains("none found; it is called so after its file", bare.Text, StringComparison.Ordinal);
        Assert.Empty(await scene.ListAsync());
    }

    [Fact]
    public async Task What_a_file_states_beside_its_text_is_told_from_what_its_text_says()
    {
        var reading = DocumentReading.Of(
            [new ReadBlock(BlockKind.Paragraph, "By Kari Holm"), new ReadBlock(BlockKind.Paragraph, "The sitting at Arendal was short.")],
            new StatedInfo("Minutes", null, "The Fjord Gazette", CivilDate.Parse("2012-05-02")));
        scene.Documents.Answer = new ReadingOutcome.Read(reading);

        var proposed = scene.AnswerOf(await scene.Platform.TypeAsync("/source add check:true", scene.Owner, scene.File("page.html", "<!DOCTYPE html><p>words")));

        Assert.Contains("Title: Minutes (stated by the file)", proposed.Text, StringComparison.Ordinal);
        Assert.Contains("Published: 2 May 2012 (stated by the file)", proposed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_for_a_file_asks_whether_it_is_to_be_seen_first()
    {
        var asked = await scene.AskAsync("/source add check:true", scene.Owner);
        var form = Assert.IsType<Form>((await scene.Platform.PressAsync(asked, "Hand in a file", scene.Owner)).Form);
        var files = ImmutableDictionary<string, Attachment>.Empty.Add("file", scene.File("talks.txt", Talks));

        var seen = await scene.Platform.SubmitAsync(form, new Dictionary<string, string> { ["check"] = "yes" }, scene.Owner, files);
        var added = await scene.Platform.SubmitAsync(form, new Dictionary<string, string> { ["check"] = "no" }, scene.Owner, files);

        var field = form.Fields.Single(f => f.Kind == FormFieldKind.Select);
        Assert.Equal("yes", field.Value);
        Assert.True(field.Label.Length <= 45);
        Assert.Equal("Add “Ferry talks”?", scene.AnswerOf(seen).Card.Title);
        Assert.Equal("Added: Ferry talks", scene.AnswerOf(added).Card.Title);
    }

    [Fact]
    public async Task A_group_can_have_it_so_for_whatever_is_brought_and_one_line_can_say_otherwise()
    {
        await scene.AskAsync("/settings set check-sources value:on", scene.Owner);

        var one = await scene.AddAsync("talks.txt", Talks);
        var several = scene.AnswerOf(await scene.Platform.UseOnMessageAsync(
            "Add as source", "", scene.Owner, scene.File("sommet.txt", SourceScene.French), scene.File("ferries.txt", SourceScene.Summit)));
        var looked = await scene.PressAsync(several, "Look at sommet.txt", scene.Owner);
        var before = await scene.ListAsync();
        var otherwise = scene.AnswerOf(await scene.Platform.TypeAsync("/source add check:false", scene.Owner, scene.File("talks.txt", Talks)));

        Assert.Equal("Add “Ferry talks”?", one.Card.Title);
        Assert.Contains("“ferries.txt” is kept for a day: look at what it says of itself, and add it.", several.Text, StringComparison.Ordinal);
        Assert.Contains("It is in French", looked.Text, StringComparison.Ordinal);
        Assert.Empty(before);
        Assert.Equal("Added: Ferry talks", otherwise.Card.Title);
    }

    [Fact]
    public async Task Whoever_lost_its_card_finds_it_in_the_list_and_no_other_member_does()
    {
        await CheckAsync();

        var listed = await scene.AskAsync("/source list", scene.Owner);
        var others = await scene.AskAsync("/source list", await scene.GrantAsync("second", GrantLevel.Propose));
        var looked = await scene.PressAsync(listed, "Look at talks.txt", scene.Owner);
        await scene.PressAsync(looked, "Add", scene.Owner);
        var after = await scene.AskAsync("/source list", scene.Owner);

        Assert.Contains("1 document waits for your decision", listed.Text, StringComparison.Ordinal);
        Assert.Equal("No documents yet", others.Card.Title);
        Assert.DoesNotContain("talks.txt", others.Text, StringComparison.Ordinal);
        Assert.Equal("Add “Ferry talks”?", looked.Card.Title);
        Assert.DoesNotContain("for your decision", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forgetting_the_group_forgets_what_waits()
    {
        var proposed = await CheckAsync();

        await scene.Stores.Eraser.ForgetAsync(FeatureScene.Group, new EffectId("forget"), FeatureScene.Now);

        Assert.Equal(0, scene.Stores.CountOriginals());
        Assert.DoesNotContain("Added", (await scene.Platform.PressAsync(proposed, "Add", scene.Owner)).Card.Title, StringComparison.Ordinal);
    }

    private async Task<FakeAnswer> CheckAsync() =>
        scene.AnswerOf(await scene.Platform.TypeAsync("/source add check:true", scene.Owner, scene.File("talks.txt", Talks)));

    private async Task<Form> OpenAsync(FakeAnswer proposed) => Assert.IsType<Form>((await scene.Platform.PressAsync(proposed, "Correct…", scene.Owner)).Form);

    private async Task<FakeExchange> SubmitAsync(FakeAnswer proposed, string title, string author, string publisher, string date, string written) =>
        await scene.Platform.SubmitAsync(
            await OpenAsync(proposed),
            new Dictionary<string, string> { ["title"] = title, ["author"] = author, ["publisher"] = publisher, ["date"] = date, ["written"] = written },
            scene.Owner);

    private async Task<FakeAnswer> CorrectAsync(FakeAnswer proposed, string title, string author, string publisher, string date, string written) =>
        scene.AnswerOf(await SubmitAsync(proposed, title, author, publisher, date, written));

    private async Task<FakeAnswer> PasteAsync(Dictionary<string, string> filled)
    {
        var asked = await scene.AskAsync("/source add check:true", scene.Owner);
        var form = Assert.IsType<Form>((await scene.Platform.PressAsync(asked, "Paste a text", scene.Owner)).Form);
        return scene.AnswerOf(await scene.Platform.SubmitAsync(form, filled, scene.Owner));
    }
}

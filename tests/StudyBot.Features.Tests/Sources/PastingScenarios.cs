using System.Text;
using StudyBot.Chat.Forms;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests.Sources;

/// <summary>A text that is pasted into a form.</summary>
public sealed class PastingScenarios
{
    private const string Text = "Prime Minister Ane Lund met President Aki Oksanen at Arendal yesterday. They agreed on a ferry line.";

    private readonly FeatureScene scene = new();

    [Fact]
    public async Task The_form_asks_for_a_text_and_what_it_is_in_no_more_fields_than_every_platform_has()
    {
        var form = await OpenAsync();

        Assert.Equal(
            ["title Line", "author Line", "publisher Line", "date Line", "text Text!"],
            form.Fields.Select(f => $"{f.Name} {f.Kind}{(f.IsRequired ? "!" : "")}"));
        Assert.All(form.Fields, f => Assert.True(f.Label.Length <= 45));
    }

    [Fact]
    public async Task What_is_pasted_is_kept_as_it_was_pasted_and_cited_by_what_was_said_of_it()
    {
        var added = await SubmitAsync(Filled("Ferry talks", Text, "Kari Holm", "The Fjord Gazette", "15 March 2011"));

        var source = Assert.Single(await scene.ListAsync());
        var original = await scene.Stores.Sources.ReadOriginalAsync(FeatureScene.Group, source.Id, FeatureScene.Now);

        Golden.Check("source-pasted", scene.AnswerOf(added).Text);
        Assert.Equal(("Ferry talks.txt", "Ferry talks"), (source.FileName, source.DisplayTitle));
        Assert.Equal(Text, Encoding.UTF8.GetString(original!));
        Assert.Contains("From: Ferry talks", (await scene.AskAsync("/summit arendal")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Relative_dates_count_from_the_date_that_was_given_also_when_the_facts_are_made_again()
    {
        await SubmitAsync(Filled("Ferry talks", Text, date: "15 March 2011"));
        var source = Assert.Single(await scene.ListAsync());
        var before = await scene.AskAsync("/summit arendal");
        var read = await scene.Stores.Sources.ReadAsync(FeatureScene.Group, source.Id, FeatureScene.Now);
        await scene.Stores.Sources.ReplaceExtractionAsync(read! with { Version = 0, Facts = [] }, FeatureScene.Now);

        await scene.Features.Reextraction.RunAsync(FeatureScene.Now);

        Assert.Contains("14 March 2011", before.Text, StringComparison.Ordinal);
        Assert.Equal(before.Text, (await scene.AskAsync("/summit arendal")).Text);
    }

    [Fact]
    public async Task What_is_wrong_is_said_field_by_field_and_nothing_is_kept()
    {
        var rejected = await SubmitAsync(Filled(" \u0007", "  \n", date: "the day after"));

        Assert.Equal(
            [
                new FieldError("date", "I cannot read that date. Write it like 2016-12-15, December 2016 or 2016, or leave it empty."),
                new FieldError("text", "There is no text to add."),
            ],
            rejected.FieldErrors);
        Assert.Empty(await scene.ListAsync());
    }

    [Theory]
    [InlineData("2016")]
    [InlineData("2016-12")]
    [InlineData("december 2016")]
    [InlineData("15 Dec 2016")]
    [InlineData("")]
    public async Task Dates_are_read_as_people_write_them(string date)
    {
        var answer = await SubmitAsync(Filled("Ferry talks", Text, date: date));

        Assert.Equal("Added: Ferry talks", scene.AnswerOf(answer).Card.Title);
    }

    [Fact]
    public async Task Control_characters_are_refused_on_their_field()
    {
        var rejected = await SubmitAsync(Filled("Noise", "\u0001\u0002\u0003 a \u0000"));

        Assert.Equal("text", Assert.Single(rejected.FieldErrors).Field);
    }

    [Fact]
    public async Task Without_a_title_it_has_the_texts_own_or_its_beginning()
    {
        var own = await SubmitAsync(Filled("", "Ferries between neighbours\n\nA line that nobody added before."));
        var beginning = await SubmitAsync(Filled("", Text));

        Assert.Equal("Added: Ferries between neighbours", scene.AnswerOf(own).Card.Title);
        Assert.Equal("Added: Prime Minister Ane Lund met President Aki Oksanen at…", scene.AnswerOf(beginning).Card.Title);
    }

    [Fact]
    public async Task A_form_with_only_what_it_needs_is_enough_and_the_same_text_twice_is_recognised()
    {
        var first = await SubmitAsync(new Dictionary<string, string> { ["title"] = "Ferry talks", ["text"] = Text });
        var again = await SubmitAsync(Filled("Another title", Text));

        Assert.Equal("Added: Ferry talks", scene.AnswerOf(first).Card.Title);
        Assert.Equal("It is there already", scene.AnswerOf(again).Card.Title);
        Assert.Single(await scene.ListAsync());
    }

    [Theory]
    [InlineData("on", "Look at it", "Add “Ferry talks”?")]
    [InlineData("off", "Add", "Added: Ferry talks")]
    public async Task What_the_form_says_it_does_is_what_the_group_chose(string chosen, string submit, string answered)
    {
        await scene.AskAsync($"/settings set check-sources value:{chosen}", scene.Owner);

        var form = await OpenAsync();
        var answer = scene.AnswerOf(await scene.Platform.SubmitAsync(form, Filled("Ferry talks", Text), scene.Owner));

        Assert.Equal((submit, answered), (form.SubmitLabel, answer.Card.Title));
    }

    [Fact]
    public async Task A_form_is_of_whoever_opened_it()
    {
        var form = await OpenAsync();

        var other = await scene.Platform.SubmitAsync(form, Filled("Ferry talks", Text), scene.Platform.Member("second", Chat.Platforms.Standing.Owner));

        Assert.Equal("This form is out of date", other.Card.Title);
        Assert.Empty(await scene.ListAsync());
    }

    [Fact]
    public async Task A_submission_that_is_delivered_twice_is_one()
    {
        var form = await OpenAsync();
        var first = await scene.Platform.SubmitAsync(form, Filled("Ferry talks", Text), scene.Owner);

        await scene.Chat.RestartAsync();
        await scene.Platform.RepeatAsync(first);

        Assert.Single(await scene.ListAsync());
    }

    private async Task<Form> OpenAsync()
    {
        var asked = await scene.AskAsync("/source add", scene.Owner);
        var opened = await scene.Platform.PressAsync(asked, "Paste a text", scene.Owner);
        return Assert.IsType<Form>(opened.Form);
    }

    private async Task<FakeExchange> SubmitAsync(Dictionary<string, string> answers) =>
        await scene.Platform.SubmitAsync(await OpenAsync(), answers, scene.Owner);

    private static Dictionary<string, string> Filled(string title, string text, string author = "", string publisher = "", string date = "") => new()
    {
        ["title"] = title,
        ["author"] = author,
        ["publisher"] = publisher,
        ["date"] = date,
        ["text"] = text,
    };
}

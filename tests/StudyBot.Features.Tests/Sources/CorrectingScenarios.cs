using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Knowledge;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests.Sources;

/// <summary>What a document was found to say of itself, put right by whoever added it.</summary>
public sealed class CorrectingScenarios
{
    private const string Talks =
        """
        Ferry talks

        By Kari Holm

        2 May 2012

        Prime Minister Ane Lund met President Aki Oksanen at Arendal yesterday. They agreed on a ferry line.
        """;

    private readonly FeatureScene scene = new();

    [Fact]
    public async Task The_form_holds_what_was_found_in_no_more_fields_than_every_platform_has()
    {
        var form = await OpenAsync(await scene.AddAsync("talks.txt", Talks));

        Assert.Equal(
            ["title=Ferry talks", "author=Kari Holm", "publisher=", "date=2012-05-02", "written="],
            form.Fields.Select(f => $"{f.Name}={f.Value}"));
        Assert.All(form.Fields, f => Assert.True(f.Label.Length <= 45 && f is { Kind: FormFieldKind.Line, IsRequired: false }));
    }

    [Fact]
    public async Task What_is_put_right_is_shown_and_its_dates_count_from_it_also_when_its_facts_are_made_again()
    {
        var added = await scene.AddAsync("talks.txt", Talks);
        var before = await scene.AskAsync("/summit arendal");

        var corrected = scene.AnswerOf(await SubmitAsync(added, "Talks at Arendal", "-", "The Fjord Gazette", "4 May 2012", "15 March 2011"));
        var after = await scene.AskAsync("/summit arendal");
        var source = Assert.Single(await scene.ListAsync());
        var read = await scene.Stores.Sources.ReadAsync(FeatureScene.Group, source.Id, FeatureScene.Now);
        await scene.Stores.Sources.ReplaceExtractionAsync(read! with { Version = 0, Facts = [] }, FeatureScene.Now);
        await scene.Features.Reextraction.RunAsync(FeatureScene.Now);

        Golden.Check("source-corrected", corrected.Text);
        Assert.Contains("1 May 2012", before.Text, StringComparison.Ordinal);
        Assert.Contains("14 March 2011", after.Text, StringComparison.Ordinal);
        Assert.Equal(after.Text, (await scene.AskAsync("/summit arendal")).Text);
        Assert.Equal(
            ("Talks at Arendal", null, "The Fjord Gazette", "2012-05-04", "2011-03-15"),
            (source.Info.Title, source.Info.Author, source.Info.Publisher, source.Info.Published?.Iso, source.Info.Written?.Iso));
        Assert.Equal("source.restated", (await scene.Stores.Audit.ListAsync(FeatureScene.Group, 1, FeatureScene.Now))[0].Action);
    }

    [Fact]
    public async Task A_form_that_is_never_sent_loses_nothing_and_one_that_is_sent_as_it_came_changes_nothing()
    {
        var added = await scene.AddAsync("talks.txt", Talks);
        var form = await OpenAsync(added);
        var before = await scene.AskAsync("/summit arendal");

        await scene.Platform.SubmitAsync(form, form.Fields.ToDictionary(f => f.Name, f => f.Value ?? ""), scene.Owner);

        Assert.Equal(before.Text, (await scene.AskAsync("/summit arendal")).Text);
    }

    [Fact]
    public async Task What_is_wrong_is_said_field_by_field_and_nothing_changes()
    {
        var added = await scene.AddAsync("talks.txt", Talks);

        var unread = await SubmitAsync(added, "T", "", "", "someday", "the other day");
        var late = await SubmitAsync(added, "T", "", "", "2012", "2013");

        Assert.Equal(["date", "written"], unread.FieldErrors.Select(e => e.Field));
        Assert.Equal([new FieldError("written", "It cannot have been written after it was published.")], late.FieldErrors);
        Assert.Null(Assert.Single(await scene.ListAsync()).Stated);
    }

    [Fact]
    public async Task A_submission_that_is_delivered_twice_is_one_and_a_later_one_stands()
    {
        var added = await scene.AddAsync("talks.txt", Talks);
        var first = await SubmitAsync(added, "First", "", "", "", "");
        await SubmitAsync(added, "Second", "", "", "", "");

        await scene.Chat.RestartAsync();
        await scene.Platform.RepeatAsync(first);

        Assert.Equal("Second", Assert.Single(await scene.ListAsync()).DisplayTitle);
    }

    [Fact]
    public async Task It_is_for_whoever_added_it_and_as_long_as_it_is_there()
    {
        var added = await scene.AddAsync("talks.txt", Talks);
        var form = await OpenAsync(added);

        var other = await scene.Platform.PressAsync(added, "Correct…", scene.Platform.Member("second", Standing.Owner));
        await scene.PressAsync(added, "Undo", scene.Owner);
        var pressed = await scene.Platform.PressAsync(added, "Correct…", scene.Owner);
        var sent = await scene.Platform.SubmitAsync(form, new Dictionary<string, string> { ["title"] = "T" }, scene.Owner);

        Assert.Equal("Not your button", other.Card.Title);
        Assert.Equal("It is not there any more", pressed.Card.Title);
        Assert.Equal("It is not there any more", sent.Card.Title);
        Assert.Empty(await scene.ListAsync());
    }

    [Fact]
    public async Task What_somebody_else_put_right_meanwhile_is_not_undone_by_a_form_that_was_open()
    {
        var added = await scene.AddAsync("talks.txt", Talks);
        var form = await OpenAsync(added);
        await scene.AskAsync("/source rename talks.txt to:Minutes", scene.Owner);
        var filled = new Dictionary<string, string> { ["title"] = "Ferry talks", ["author"] = "Ane Holm" };

        var late = await scene.Platform.SubmitAsync(form, filled, scene.Owner);
        var again = await scene.Platform.SubmitAsync(await OpenAsync(scene.AnswerOf(late)), filled, scene.Owner);

        Assert.Equal("Minutes", late.Card.Title);
        Assert.Contains("Somebody put it right since the form was opened, so nothing was changed.", late.Text, StringComparison.Ordinal);
        Assert.Equal("Corrected: Ferry talks", scene.AnswerOf(again).Card.Title);
    }

    [Fact]
    public async Task After_a_day_it_is_the_moderators_to_correct()
    {
        await scene.AskAsync("/settings allow propose everyone", scene.Owner);
        var member = scene.Platform.Member("member");
        var added = scene.AnswerOf(await scene.Platform.TypeAsync("/source add", member, scene.File("talks.txt", Talks)));
        scene.Chat.Time.Advance(TimeSpan.FromHours(25));

        var late = await scene.Platform.PressAsync(added, "Correct…", member);
        var shown = await scene.AskAsync("/source correct talks.txt", scene.Owner);
        var corrected = await SubmitAsync(shown, "Minutes", "Kari Holm", "-", "-", "-");

        Assert.Equal("It stays as it is", late.Card.Title);
        Assert.Equal("Corrected: Minutes", corrected.Card.Title);
        Assert.Equal("Kari Holm", Assert.Single(await scene.ListAsync()).Info.Author);
        Assert.Equal(new MemberId("discord:member"), Assert.Single(await scene.ListAsync()).AddedBy);
    }

    private async Task<Form> OpenAsync(FakeAnswer added) => Assert.IsType<Form>((await scene.Platform.PressAsync(added, "Correct…", scene.Owner)).Form);

    private async Task<FakeExchange> SubmitAsync(FakeAnswer added, string title, string author, string publisher, string date, string written) =>
        await scene.Platform.SubmitAsync(
            await OpenAsync(added),
            new Dictionary<string, string> { ["title"] = title, ["author"] = author, ["publisher"] = publisher, ["date"] = date, ["written"] = written },
            scene.Owner);
}

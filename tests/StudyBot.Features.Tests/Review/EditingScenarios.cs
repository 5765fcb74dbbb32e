using StudyBot.Chat.Forms;
using StudyBot.Knowledge.Facts;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Facts;

namespace StudyBot.Features.Tests.Review;

/// <summary>"Edit" in <c>/review</c>.</summary>
public sealed class EditingScenarios
{
    private const string Mark = "(edited by a moderator)";

    private readonly ReviewScene scene = new();

    [Fact]
    public async Task The_form_is_filled_in_with_what_the_document_gives()
    {
        await scene.BeginAsync();

        var form = await scene.OpenAsync(await scene.ReviewAsync(), "Edit", scene.First);

        Assert.Equal(
            ["name! The idea was first proposed", "date! May 2010", "place! Skagen", "participants "],
            form.Fields.Select(field => $"{field.Name}{(field.IsRequired ? "!" : "")} {field.Value}"));
    }

    [Fact]
    public async Task What_is_edited_keeps_its_evidence_says_so_and_can_be_taken_back()
    {
        await scene.BeginAsync();

        var edited = await EditAsync(await scene.ReviewAsync(), ("date", "12 June 2010"));
        var card = await scene.House.AskAsync("/summit skagen");
        var back = await scene.PressAsync(await scene.ReviewAsync("changed"), "Take the edit back");

        Golden.Check("review-edited", $"{edited.Text}=====\n{card.Text}");
        Assert.Contains($"Date: 12 June 2010 {Mark} [", card.Text, StringComparison.Ordinal);
        Assert.Contains("Taken back", back.Text, StringComparison.Ordinal);
        Assert.Contains("Date: May 2010 [", (await scene.House.AskAsync("/summit skagen")).Text, StringComparison.Ordinal);
        Assert.Equal(["fact.restored", "fact.edited"], (await scene.House.Stores.Audit.ListAsync(FeatureScene.Group, 9, FeatureScene.Now)).Select(line => line.Action));
    }

    [Fact]
    public async Task Who_took_part_is_put_right_name_by_name_and_marked_where_it_is_shown()
    {
        await scene.BeginAsync();
        await scene.PressAsync(await scene.ReviewAsync(), "Approve");

        var edited = await EditAsync(await scene.ReviewAsync(), ("participants", "Berg, Minister of Fisheries\r\n Lund "));
        var card = (await scene.House.AskAsync("/summit tromsø")).Text;
        var less = await EditAsync(edited, ("participants", "Lund"));

        Golden.Check("review-participants", $"{edited.Text}=====\n{card}=====\n{less.Text}");
        Assert.Contains($"Lund {Mark}", card, StringComparison.Ordinal);
        Assert.Equal("participants", (await scene.House.Stores.Audit.ListAsync(FeatureScene.Group, 1, FeatureScene.Now))[0].Detail);
    }

    [Fact]
    public async Task A_date_that_cannot_be_read_and_a_value_that_is_taken_away_are_said_at_their_fields()
    {
        await scene.BeginAsync();
        var form = await scene.OpenAsync(await scene.ReviewAsync(), "Edit", scene.First);

        var wrong = await scene.SendAsync(form, scene.First, ("date", "the day after"), ("place", " "));
        var untouched = await scene.SendAsync(form, scene.First);

        Assert.Equal(["date", "place"], wrong.FieldErrors.Select(error => error.Field));
        Assert.Equal("Nothing is changed yet.", Assert.Single(untouched.FieldErrors).Message);
        Assert.Empty(await scene.House.Stores.Facts.ListOverlaysAsync(FeatureScene.Group, FeatureScene.Now));
    }

    [Fact]
    public async Task An_edit_of_what_somebody_decided_meanwhile_is_not_done()
    {
        await scene.BeginAsync();
        var form = await scene.OpenAsync(await scene.ReviewAsync(), "Edit", scene.First);
        await scene.House.PressAsync(await scene.House.AskAsync("/review", scene.Second), "Hide", scene.Second);

        var late = scene.House.AnswerOf(await scene.SendAsync(form, scene.First, ("place", "Bergen")));

        Assert.Contains("Somebody decided meanwhile.", late.Text, StringComparison.Ordinal);
        Assert.True(Assert.Single(await scene.House.Stores.Facts.ListOverlaysAsync(FeatureScene.Group, FeatureScene.Now)) is { IsHidden: true, Edit: null });
    }

    [Fact]
    public async Task What_is_put_back_to_the_documents_own_is_no_edit_and_other_edits_stay()
    {
        await scene.BeginAsync();
        var first = await EditAsync(await scene.ReviewAsync(), ("date", "2009"), ("place", "Bergen"));

        var second = await EditAsync(first, ("place", "Skagen"));
        var third = await EditAsync(second, ("date", "2010-05"));

        Assert.DoesNotContain("Bergen", second.Text, StringComparison.Ordinal);
        Assert.Contains($"Date: 2009 {Mark}", second.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Mark, third.Text, StringComparison.Ordinal);
        Assert.Empty(await scene.House.Stores.Facts.ListOverlaysAsync(FeatureScene.Group, FeatureScene.Now));
    }

    [Fact]
    public async Task Facts_of_every_kind_are_edited_and_marked_on_every_card_that_shows_them()
    {
        const string said = "At the Voss meeting of 1990 Ms Lund, the minister, said: “Ferries are bridges.”";
        const string held = "Norvia opposes tolls.";
        const string meant = "Rolling access means that ferries take cars.";
        var book = new FactBook(FeatureScene.Group, "Kinds", said, held, meant);
        var meeting = book.Event(EventKind.Meeting, "Voss meeting", said, "1990", "Voss");
        book.Quote("Lund", "Ferries are bridges.", said, meeting);
        book.Position("Norvia", "opposes tolls", held, ["tolls"]);
        book.Term("Rolling access", "ferries take cars", meant);
        var weak = book.Extract() with { Facts = [.. book.Facts.Select(fact => fact is EventFact ? fact : fact with { Confidence = 0.5 })] };
        await scene.House.Stores.Sources.AddAsync(new("kinds.txt", book.Original, weak, null, StudyBot.Testing.Stores.SampleSources.Noon), FeatureScene.Now);

        await EditAsync(await scene.ReviewAsync(), ("name", "Oksanen"));
        await EditAsync(await scene.ReviewAsync(), ("words", "opposes road tolls"));
        await EditAsync(await scene.ReviewAsync(), ("words", "ferries take lorries"));

        foreach (var line in new[] { "/quote bridges", "/positions tolls", "/term rolling access" })
        {
            Assert.Contains(Mark, (await scene.House.AskAsync(line)).Text, StringComparison.Ordinal);
        }

        Assert.Contains("meaning edited by a moderator: ferries take lorries", (await scene.House.AskAsync("/ask What does rolling access mean?")).Text, StringComparison.Ordinal);
        Assert.Equal("Nothing waits for you", (await scene.ReviewAsync()).Card.Title);
    }

    private async Task<FakeAnswer> EditAsync(FakeAnswer card, params (string Field, string Text)[] filled)
    {
        Form form = await scene.OpenAsync(card, "Edit", scene.First);
        return scene.House.AnswerOf(await scene.SendAsync(form, scene.First, filled));
    }
}

using StudyBot.Chat.Cards;
using StudyBot.Knowledge.Facts;
using StudyBot.Testing.Facts;

namespace StudyBot.Features.Tests.Summit;

/// <summary>What opens from an event's card: other events, passages, pages, lists.</summary>
public sealed class EventButtonScenarios
{
    private readonly Fjordland told = new(FeatureScene.Group);

    [Fact]
    public async Task Another_event_is_opened_for_whoever_presses_it()
    {
        var scene = await new FeatureScene().WithAsync(told.Book);
        var card = await scene.AskAsync("/summit arendal");

        var opened = await scene.PressAsync(card, "Visit to Arendal, 2013", scene.Platform.Member("another"));

        Assert.False(opened.IsPublic);
        Assert.Equal("Visit to Arendal", opened.Card.Title);
    }

    [Fact]
    public async Task The_passage_is_shown_in_its_paragraph_with_the_sentence_marked()
    {
        var scene = await new FeatureScene().WithAsync(told.Book);
        var card = await scene.AskAsync("/summit arendal");

        var first = await scene.PressAsync(card, "Show the passages");
        var second = await scene.PressAsync(first, "Next passage");

        Assert.False(first.IsPublic);
        Assert.Equal("Ferries between neighbours", first.Card.Title);
        Assert.Equal($"{Fjordland.SummitText} {Fjordland.OutcomeText}", Words(first.Card));
        Assert.Equal(Fjordland.SummitText, Marked(first.Card));
        Assert.Equal(Fjordland.OutcomeText, Marked(second.Card));
        Assert.Equal("Passage 2 of 3", second.Card.Footer?.PlainText);
    }

    [Fact]
    public async Task Buttons_still_work_after_a_restart()
    {
        var scene = await new FeatureScene().WithAsync(told.Book);
        var card = await scene.AskAsync("/summit arendal");

        await scene.Chat.RestartAsync();

        Assert.Equal(Fjordland.SummitText, Marked((await scene.PressAsync(card, "Show the passages")).Card));
    }

    [Fact]
    public async Task A_long_event_turns_pages_for_who_asked()
    {
        var scene = await new FeatureScene().WithAsync(LongSummit.Book());
        var card = await scene.AskAsync("/summit voss");
        var second = await scene.PressAsync(card, "Next page");
        var third = await scene.PressAsync(second, "Next page");
        var passage = await scene.PressAsync(second, "Show the passages");

        Assert.Equal("Page 2 of 3", second.Card.Footer?.PlainText);
        Assert.Equal(
            Enumerable.Range(1, 30).Select(n => $"point {n}"),
            new[] { card, second, third }.SelectMany(c => c.Card.Parts.OfType<FieldList>()).SelectMany(l => l.Items).Select(i => i.Text.PlainText));
        Assert.Equal("They agreed on point 12 of the list.", Marked(passage.Card));
        Assert.DoesNotContain(third.Card.Controls.OfType<Button>(), b => b.Label == "Next page");
    }

    [Fact]
    public async Task Much_that_fits_is_listed_page_by_page()
    {
        var years = Enumerable.Range(1990, 20).ToArray();
        var book = new FactBook(FeatureScene.Group, "Many", [.. years.Select(y => $"In {y} there was a visit to Voss.")]);
        foreach (var year in years)
        {
            book.Event(EventKind.Visit, "visit to Voss", $"In {year} there was a visit to Voss.", $"{year}", "Voss");
        }

        var scene = await new FeatureScene().WithAsync(book);
        var first = await scene.AskAsync("/summit voss");
        var second = await scene.PressAsync(first, "Next page");
        var third = await scene.PressAsync(second, "Next page");

        Assert.Equal(
            years.Reverse().Select(y => $"{y}"),
            new[] { first, second, third }.SelectMany(a => a.Card.Controls.OfType<Choice>()).SelectMany(c => c.Options).Select(o => o.Description));
        Assert.Equal("Page 3 of 3", third.Card.Footer?.PlainText);
    }

    [Fact]
    public async Task More_than_a_card_holds_of_what_is_also_there_can_be_listed()
    {
        const string Summit = "The Voss summit met in 1985.";
        var years = Enumerable.Range(1990, 6).ToArray();
        var book = new FactBook(FeatureScene.Group, "Many", [Summit, .. years.Select(y => $"In {y} there was a visit to Voss.")]);
        book.Event(EventKind.Summit, "Voss summit", Summit, "1985", "Voss");
        foreach (var year in years)
        {
            book.Event(EventKind.Visit, "visit to Voss", $"In {year} there was a visit to Voss.", $"{year}", "Voss");
        }

        var scene = await new FeatureScene().WithAsync(book);
        var list = await scene.PressAsync(await scene.AskAsync("/summit voss"), "All that fit", scene.Platform.Member("another"));

        Assert.False(list.IsPublic);
        Assert.Equal(7, list.Card.Controls.OfType<Choice>().Single().Options.Length);
    }

    private static string Words(Card card) => card.Parts.OfType<Paragraph>().Single().Text.PlainText;

    private static string Marked(Card card) =>
        string.Concat(card.Parts.OfType<Paragraph>().Single().Text.Runs.Where(r => r.Styles == TextStyles.Marked).Select(r => r.Text));
}

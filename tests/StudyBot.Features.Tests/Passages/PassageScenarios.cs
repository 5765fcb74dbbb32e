using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Knowledge.Facts;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Facts;
using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests.Passages;

/// <summary>How the passages of a card are opened and walked through, whatever card it is.</summary>
public sealed class PassageScenarios
{
    private readonly Fjordland told = new(FeatureScene.Group);

    [Fact]
    public async Task The_ids_of_passages_carry_them_and_nothing_is_written_for_reading()
    {
        var scene = await new FeatureScene().WithAsync(told.Book);

        var card = await scene.AskAsync("/summit arendal");
        var passage = await scene.PressAsync(card, "Show the passages");

        Assert.All(
            Ids(card).Concat(Ids(passage)),
            id => Assert.True(id.StartsWith("1.", StringComparison.Ordinal) && id.Length <= ButtonCodec.MaxLength, id));
    }

    [Fact]
    public async Task More_passages_than_one_id_holds_are_opened_by_several_buttons_under_their_numbers()
    {
        var filler = string.Join(' ', Enumerable.Repeat("Nothing was said.", 4000));
        var sentences = Enumerable.Range(1, 40).Select(n => $"They agreed on point {n} of the list.").ToArray();
        var book = new FactBook(FeatureScene.Group, "Long", ["The Voss summit met in 1985.", filler, .. sentences]);
        var summit = book.Event(EventKind.Summit, "Voss summit", "The Voss summit met in 1985.", "1985", "Voss");
        foreach (var sentence in sentences)
        {
            book.Outcome(summit, sentence[15..^13], sentence);
        }

        var scene = await new FeatureScene().WithAsync(book);
        var second = await scene.PressAsync(await scene.AskAsync("/summit voss"), "Next page");
        var last = await scene.PressAsync(second, second.Card.Controls.OfType<Button>().Last(b => b.Label.StartsWith("Show passages", StringComparison.Ordinal)).Label);

        Assert.Equal(["Show passages 1–12", "Show passages 13–14"], second.Card.Controls.OfType<Button>().Take(2).Select(b => b.Label));
        Assert.Equal(second.Card.Citations.Single(c => c.Number == 13).Sentence, Marked(last.Card));
        Assert.Equal("Passage 1 of 2", last.Card.Footer?.PlainText);
        Assert.All(Ids(second).Concat(Ids(last)), id => Assert.StartsWith("1.", id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_passage_that_was_hidden_meanwhile_is_walked_past()
    {
        var scene = await new FeatureScene().WithAsync(told.Book);
        var card = await scene.AskAsync("/summit arendal");

        await scene.HideAsync(FeatureScene.Group, told.Summit, isPassageHidden: true);
        var passage = await scene.PressAsync(card, "Show the passages");

        Assert.Equal(Fjordland.OutcomeText, Marked(passage.Card));
        Assert.Equal($"[…] {Fjordland.OutcomeText}", passage.Card.Parts.OfType<Paragraph>().Single().Text.PlainText);
        Assert.Equal("Passage 1 of 2", passage.Card.Footer?.PlainText);
    }

    [Fact]
    public async Task Passages_of_a_source_that_was_removed_are_gone()
    {
        var scene = await new FeatureScene().WithAsync(told.Book);
        var card = await scene.AskAsync("/summit arendal");

        await scene.Stores.Sources.TakeAwayAsync(FeatureScene.Group, told.Book.Source, FeatureScene.Now);
        var passage = await scene.PressAsync(card, "Show the passages");

        Assert.Equal("No longer there", passage.Card.Title);
        Assert.False(passage.IsPublic);
    }

    [Fact]
    public async Task Only_who_opened_a_passage_walks_on_and_also_after_a_restart()
    {
        var scene = await new FeatureScene().WithAsync(told.Book);
        var passage = await scene.PressAsync(await scene.AskAsync("/summit arendal"), "Show the passages");

        await scene.Chat.RestartAsync();
        var foreign = await scene.PressAsync(passage, "Next passage", scene.Platform.Member("another"));
        var own = await scene.PressAsync(passage, "Next passage");

        Assert.Empty(foreign.Card.Citations);
        Assert.NotEqual(passage.Card.Title, foreign.Card.Title);
        Assert.Equal("Passage 2 of 3", own.Card.Footer?.PlainText);
    }

    private static string Marked(Card card) =>
        string.Concat(card.Parts.OfType<Paragraph>().Single().Text.Runs.Where(r => r.Styles == TextStyles.Marked).Select(r => r.Text));

    private static IEnumerable<string> Ids(FakeAnswer answer) =>
        answer.Card.Controls.OfType<Button>().Select(b => b.Target).OfType<SealedTarget>().Select(t => t.Id);
}

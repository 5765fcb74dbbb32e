using System.Text;
using CsCheck;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Slack.Cards;
using StudyBot.Slack.Wire.Payloads.Blocks;
using StudyBot.Testing;
using StudyBot.Testing.Chat;
using Button = StudyBot.Chat.Cards.Button;

namespace StudyBot.Slack.Tests.Cards;

public sealed class CardRendererTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[0, 20],
        Gen.Int[0, 9000].Select(n => new string('x', n)),
        Gen.Int[0, 1500].Select(n => string.Concat(Enumerable.Repeat("*שלום* <!here> & 🙂 ", n / 10))),
        Gen.Int[0, 400].Select(n => string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", n))),
        Gen.Const(""));

    private static readonly Gen<CardPart> Part = Gen.OneOf(
        Text.Select(t => (CardPart)new Paragraph(t)),
        Gen.Select(Text, Text).Select(t => (CardPart)new Field(t.Item1, t.Item2, [1, 2])),
        Gen.Select(Text, Text.Array[0, 9]).Select(t => (CardPart)new FieldList(t.Item1, [.. t.Item2.Select(i => new CitedText(i, [1]))])),
        Gen.Select(Text, Text).Select(t => (CardPart)new Quotation(t.Item1, t.Item2, [3])),
        Text.Select(t => (CardPart)new Subheading(t)));

    private static readonly Gen<CardControl> Control = Gen.OneOf(
        Gen.Select(Text, Gen.Int[0, 40]).Select(c => (CardControl)new Button(c.Item1, new SealedTarget($"1.{c.Item2}")) { Turn = (PageTurn)(c.Item2 % 3) }),
        Gen.Select(Text, Text, Gen.Int[0, 120], Gen.Bool).Select(c => (CardControl)new Choice(
            c.Item1,
            [.. Enumerable.Range(0, c.Item3).Select(n => new ChoiceOption(c.Item2, n % 2 == 0 ? c.Item1 : null, new SealedTarget($"1.o{n}{(c.Item4 ? new string('y', 80) : "")}")))])));

    private static readonly Gen<Card> AnyCard = Gen.Select(Text, Text, Part.Array[0, 40], Control.Array[0, 12], Gen.Select(Text, Text).Array[0, 30]).Select(c => new Card(c.Item1)
    {
        Subtitle = c.Item2,
        Footer = c.Item2,
        Parts = [.. c.Item3],
        Controls = [.. c.Item4],
        Citations = [.. c.Item5.Select((s, i) => new Citation(i + 1, s.Item1, i + 1, s.Item2))],
    });

    [Theory]
    [InlineData("full")]
    [InlineData("hostile")]
    [InlineData("long")]
    [InlineData("empty")]
    public async Task A_card_is_rendered_as_it_was_approved(string name)
    {
        var rendered = CardRenderer.Render(CardNamed(name));

        MessageLimits.Require(rendered);
        Golden.Check(name, await ShownMessage.WriteAsync(rendered));
    }

    [Fact]
    public void Whatever_the_card_Slack_takes_it() => AnyCard.Sample(card => MessageLimits.Require(CardRenderer.Render(card)), iter: TestLength.Rounds(12, 300));

    [Fact]
    public async Task What_does_not_fit_comes_along_whole_as_a_text_file()
    {
        var file = Assert.Single(CardRenderer.Render(SampleCards.TooLong).Files);

        Assert.Equal(PlainText.Render(SampleCards.TooLong), Encoding.UTF8.GetString((await file.ReadAsync(TestContext.Current.CancellationToken)).Span));
    }

    [Fact]
    public void Where_no_file_can_come_none_is_spoken_of()
    {
        var rendered = CardRenderer.Render(SampleCards.TooLong, isAlone: true);
        var small = rendered.Blocks.OfType<Block.Context>().SelectMany(c => c.Elements).Select(e => e.Text).ToList();

        Assert.Empty(rendered.Files);
        Assert.Contains(small, t => t.Contains("Shortened", StringComparison.Ordinal));
        Assert.DoesNotContain(small, t => t.Contains("file", StringComparison.Ordinal));
    }

    [Fact]
    public void What_fits_has_no_file() => Assert.Empty(CardRenderer.Render(SampleCards.Full).Files);

    [Fact]
    public void A_menu_whose_ids_are_too_long_for_it_is_buttons()
    {
        ChoiceOption[] options = [.. Enumerable.Range(0, 8).Select(n => new ChoiceOption($"Talks {n}", "Port Alder", new SealedTarget($"1.pick.{new string('a', 80)}{n}")))];

        var blocks = CardRenderer.Render(new Card("Which?") { Controls = [new Choice("Choose", [.. options])] }).Blocks;

        var buttons = blocks.OfType<Block.Actions>().SelectMany(a => a.Elements).OfType<Element.Button>().ToList();
        Assert.Equal(options.Select(o => ((SealedTarget)o.Target).Id), buttons.Select(b => b.ActionId));
        Assert.Equal("Talks 0 (Port Alder)", buttons[0].Text.Text);
    }

    private static Card CardNamed(string name) => name switch
    {
        "full" => SampleCards.Full,
        "hostile" => SampleCards.Hostile,
        "long" => SampleCards.TooLong,
        _ => SampleCards.Empty,
    };
}

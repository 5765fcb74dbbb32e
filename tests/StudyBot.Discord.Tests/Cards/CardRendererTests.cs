using System.Text;
using CsCheck;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Discord.Cards;
using StudyBot.Discord.Wire.Payloads.Components;
using StudyBot.Testing;
using StudyBot.Testing.Chat;
using Button = StudyBot.Chat.Cards.Button;
using WireButton = StudyBot.Discord.Wire.Payloads.Components.Button;

namespace StudyBot.Discord.Tests.Cards;

public sealed class CardRendererTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[0, 20],
        Gen.Int[0, 9000].Select(n => new string('x', n)),
        Gen.Int[0, 1500].Select(n => string.Concat(Enumerable.Repeat("**שלום** @everyone ", n / 10))),
        Gen.Const(""));

    private static readonly Gen<CardPart> Part = Gen.OneOf(
        Text.Select(t => (CardPart)new Paragraph(t)),
        Gen.Select(Text, Text).Select(t => (CardPart)new Field(t.Item1, t.Item2, [1, 2])),
        Gen.Select(Text, Text.Array[0, 9]).Select(t => (CardPart)new FieldList(t.Item1, [.. t.Item2.Select(i => new CitedText(i, [1]))])),
        Gen.Select(Text, Text).Select(t => (CardPart)new Quotation(t.Item1, t.Item2, [3])),
        Text.Select(t => (CardPart)new Subheading(t)));

    private static readonly Gen<CardControl> Control = Gen.OneOf(
        Gen.Select(Text, Gen.Int[0, 40]).Select(c => (CardControl)new Button(c.Item1, new SealedTarget($"1.{c.Item2}")) { Turn = (PageTurn)(c.Item2 % 3) }),
        Gen.Select(Text, Text, Gen.Int[0, 60]).Select(c => (CardControl)new Choice(c.Item1, [.. Enumerable.Range(0, c.Item3).Select(n => new ChoiceOption(c.Item2, n % 2 == 0 ? c.Item1 : null, new SealedTarget($"1.o{n}")))])));

    private static readonly Gen<Card> AnyCard = Gen.Select(Text, Text, Part.Array[0, 12], Control.Array[0, 12], Gen.Select(Text, Text).Array[0, 20]).Select(c => new Card(c.Item1)
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
    public void Whatever_the_card_Discord_takes_it() => AnyCard.Sample(card => MessageLimits.Require(CardRenderer.Render(card)), iter: 300);

    [Fact]
    public async Task What_does_not_fit_comes_along_whole_as_a_text_file()
    {
        var file = Assert.Single(CardRenderer.Render(SampleCards.TooLong).Files);

        Assert.Equal(PlainText.Render(SampleCards.TooLong), Encoding.UTF8.GetString((await file.ReadAsync(TestContext.Current.CancellationToken)).Span));
    }

    [Fact]
    public void What_fits_has_no_file()
    {
        Assert.Empty(CardRenderer.Render(SampleCards.Full).Files);
    }

    [Fact]
    public void Turning_the_page_stays_where_not_all_buttons_find_room()
    {
        var labels = CardRenderer.Render(SampleCards.TooLong).Rows
            .OfType<ActionRow>().SelectMany(r => r.Components).OfType<WireButton>().Select(b => b.Label);

        Assert.Contains("Next page", labels);
    }

    [Fact]
    public void A_file_that_is_too_large_is_named_instead()
    {
        var card = new Card("Here it is") { Attachments = [new Attachment("big.txt", null, 11 * 1024 * 1024, _ => throw new InvalidOperationException("It must not be read."))] };

        var rendered = CardRenderer.Render(card);

        Assert.Empty(rendered.Files);
        Assert.Contains("big.txt", rendered.Embeds[0].Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_that_was_never_sealed_is_a_bug_that_is_seen()
    {
        var card = new Card("A button") { Controls = [new Button("Press", new ReadTarget("page", []))] };

        Assert.Throws<InvalidOperationException>(() => CardRenderer.Render(card));
    }

    private static Card CardNamed(string name) => name switch
    {
        "full" => SampleCards.Full,
        "hostile" => SampleCards.Hostile,
        "long" => SampleCards.TooLong,
        _ => SampleCards.Empty,
    };
}

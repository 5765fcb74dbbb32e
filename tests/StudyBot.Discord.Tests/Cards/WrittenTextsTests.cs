using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Discord.Cards;

namespace StudyBot.Discord.Tests.Cards;

public sealed class WrittenTextsTests
{
    private static readonly Card Sample = new("A card")
    {
        Subtitle = "below the title",
        Parts = [new Paragraph("what it says", [1])],
        Citations = [new Citation(1, "A source", 3, "What it says.")],
    };

    [Fact]
    public void A_card_that_is_shown_again_has_the_texts_that_were_written_for_it()
    {
        var first = CardRenderer.Render(Sample);
        var again = CardRenderer.Render(Sample with { Controls = [new Button("More", new SealedTarget("1.more"))], IsShareable = true });

        Assert.Same(first.Embeds[0].Description, again.Embeds[0].Description);
        Assert.NotEqual(first.Rows, again.Rows);
    }

    [Fact]
    public void Whatever_else_it_says_is_written_anew()
    {
        CardRenderer.Render(Sample);

        Assert.StartsWith("*another*", CardRenderer.Render(Sample with { Subtitle = "another" }).Embeds[0].Description, StringComparison.Ordinal);
        Assert.Contains("Another", CardRenderer.Render(Sample with { Citations = [new Citation(1, "Another", 3, "What it says.")] }).Embeds[1].Description, StringComparison.Ordinal);
        Assert.Contains("changed", CardRenderer.Render(Sample with { Parts = [new Paragraph("changed")] }).Embeds[0].Description, StringComparison.Ordinal);
        Assert.Equal("[1] paragraph 3: “What it says.”", CardRenderer.Render(Sample).Embeds[1].Description?.Split('\n')[1]);
    }

    [Fact]
    public void With_less_room_it_is_written_shorter()
    {
        var card = Sample with { Parts = [new Paragraph(new string('x', 3000)), new Paragraph(new string('y', 3000))] };
        var (whole, _) = WrittenTexts.Of(card, 9000, (_, room) => Of(room));
        var (less, _) = WrittenTexts.Of(card, 100, (_, room) => Of(room));

        Assert.NotEqual(whole.Descriptions, less.Descriptions);

        static (EmbedText, EmbedText) Of(int room) => (new EmbedText([new string('z', room)], false, false), new EmbedText([], false, false));
    }
}

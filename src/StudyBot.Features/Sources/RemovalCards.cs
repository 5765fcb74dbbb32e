using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources;

/// <summary>What <c>/source remove</c> says.</summary>
internal static class RemovalCards
{
    public static Card Confirm(Reading reading, SourceSummary source, SourceContents contents, string? subtitle)
    {
        var found = contents.ToString() is { Length: > 0 } counted ? $" and what was found in it ({counted})" : "";
        return new Card($"Take away “{AddingCards.Title(source)}”?")
        {
            Tone = CardTone.Notice,
            Subtitle = subtitle is null ? null : RichText.FromString(subtitle),
            Parts =
            [
                new Paragraph(
                    $"Its {Counted.Of(source.Blocks, "paragraph")}{found} go, with whatever moderators hid or put right in it, "
                    + "and no look-up finds it afterwards. It cannot be undone."),
                new Paragraph("Nothing happens unless you press the button."),
            ],
            Controls = [new Button("Take it away", HeldActions.ToRemove(source.Id, reading.Asker), ButtonStyle.Danger)],
        };
    }

    public static Card Done() => new("The document is gone")
    {
        Tone = CardTone.Success,
        Parts = [new Paragraph("It is taken away, with what was found in it. Adding it again brings it back.")],
    };

    /// <summary>A second press, or one after somebody else's.</summary>
    public static Card Gone() => new("Nothing more was taken away")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph("This group does not hold that document any more.")],
    };

    public static Card OfTheLibrary(SourceSummary source) => new("This one belongs to everyone")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph(
                $"“{AddingCards.Title(source)}” came with me and is read by every group, so none can take it away. Documents that this group added can be."),
        ],
    };
}

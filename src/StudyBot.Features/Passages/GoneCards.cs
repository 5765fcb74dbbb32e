using StudyBot.Chat.Cards;
using StudyBot.Features.Library;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Features.Passages;

/// <summary>What is said where a button of an earlier card leads to a document that is not there: it may have been replaced since the card was made.</summary>
internal static class GoneCards
{
    private const int LongestTitle = 120;

    /// <param name="digests">Of the documents that the button names.</param>
    public static Card Of(Reading reading, IEnumerable<string> digests) =>
        digests.Select(reading.Shelf.FindReplacing).FirstOrDefault(found => found is not null) is { } replaced
            ? Replaced(replaced.Now, replaced.Text)
            : AnswerCards.Gone();

    /// <summary>Null where all that a card cites is there, or went without anything in its place.</summary>
    public static RichText? Remark(Reading reading, IEnumerable<string> digests) =>
        digests.Any(digest => reading.Shelf.Find(digest) is null && reading.Shelf.FindReplacing(digest) is not null)
            ? RichText.FromString("Another passage was of a text that was replaced since.")
            : null;

    private static Card Replaced(SourceSummary now, ReplacedText text) => new("Replaced since")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph(
                $"That card tells what stood in “{CardText.Cut(CardText.OneLine(now.DisplayTitle), LongestTitle)}” before it was replaced by another text on "
                + $"{CivilDateText.InFull(CivilDate.Day(text.At.InUtc().Date))}. The new one may say otherwise: ask again to see what it says."),
        ],
        Controls = [new Button("Open the new text", SourceActions.ToOpen(now.Id, 0))],
    };
}

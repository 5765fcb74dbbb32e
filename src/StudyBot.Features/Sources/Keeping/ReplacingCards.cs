using System.Globalization;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Library;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>What <c>/source replace</c> says.</summary>
internal static class ReplacingCards
{
    public const string CorrectedSince = "What one of the two says of itself was put right since. Please look once more before you replace it.";

    /// <summary>Where the line brought no document.</summary>
    public static Card AskForDocument(Reading reading, SourceSummary old, string? subtitle)
    {
        var isTerminal = reading.Space == SpaceId.Terminal;
        return new Card($"What shall stand in the place of “{AddingCards.Title(old)}”?")
        {
            Subtitle = subtitle is null ? null : RichText.FromString(subtitle),
            Parts =
            [
                new Paragraph(isTerminal
                    ? RichText.Of(new TextRun("Type "), new TextRun($"/source {SourceCommand.Replace} speech.txt file:new.txt", TextStyles.Code), new TextRun(", or paste the new text."))
                    : RichText.FromString("Hand in the new file, or paste the new text. Before anything is replaced I show what that adds, changes and loses.")),
            ],
            Controls =
            [
                .. isTerminal ? Array.Empty<CardControl>() : [new Button("Hand in the new file", KeepingActions.ToHandInNew(old.Id, reading.Asker), ButtonStyle.Primary)],
                new Button("Paste the new text", KeepingActions.ToPasteNew(old.Id, reading.Asker), isTerminal ? ButtonStyle.Primary : ButtonStyle.Secondary),
            ],
        };
    }

    public static Card OnlyOne() => new("One document, please")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph("The line has a file and an address, and only one of them can stand in the place of a document. Nothing was changed.")],
    };

    public static Card Ask(
        Reading reading,
        SourceSummary old,
        HeldDocument held,
        NewSource source,
        FactChanges changes,
        IReadOnlyList<MovedOverlay> moved,
        string? subtitle) => new($"Replace “{AddingCards.Title(old)}”?")
        {
            Tone = CardTone.Notice,
            Subtitle = subtitle is null ? null : RichText.FromString(subtitle),
            Parts =
            [
                new Field("By", $"{CardText.Short(held.FileName)}, {Counted.Bytes(held.Original.Length)}", []),
                new Field("Title", Titles(old, source.Extracted.Document), []),
                new Field("Paragraphs", Figures(old.Blocks, source.Extracted.Document.Blocks.Count), []),
                .. ChangedLines.Of(changes),
                .. moved.Count == 0 ? Array.Empty<CardPart>() : [new Paragraph(Moves(moved))],
                new Paragraph("Its quiz questions are made anew; scores stay, and answers that rest on what is lost can be marked afterwards. For a day /source restore brings the old text back beside the new one."),
            ],
            Controls =
            [
                new Button("Replace", KeepingActions.ToReplace(old.Id, held.Hash, source.Stated, reading.Asker), ButtonStyle.Danger),
                new Button("Cancel", WaitingActions.ToLeave(held.Hash, reading.Group, reading.Asker)),
            ],
        };

    /// <param name="earlier">How many quiz answers could be marked as corrected.</param>
    public static Card Done(SourceSummary source, SourceContents contents, int earlier, UserId asker) => new($"Replaced: {AddingCards.Title(source)}")
    {
        Tone = CardTone.Success,
        Parts =
        [
            new Field("Holds", contents.After(Counted.Of(source.Blocks, "paragraph")), []),
            new Paragraph(RichText.Of(
                new TextRun("The old text is kept for a day: "),
                new TextRun("/source restore", TextStyles.Code),
                new TextRun(" brings it back."))),
            .. earlier == 0
                ? Array.Empty<CardPart>()
                : [new Paragraph($"{Counted.Of(earlier, "earlier quiz answer rests", "earlier quiz answers rest")} on a sentence that does not stand in the new text as it did. A press writes that on them.")],
        ],
        Controls =
        [
            new Button("Open it", SourceActions.ToOpen(source.Id, 0)),
            new Button("Correct…", AddedActions.ToCorrect(source.Id, asker)),
            .. earlier == 0 ? Array.Empty<CardControl>() : [new Button("Mark earlier answers", KeepingActions.ToMarkEarlier(source.Id))],
        ],
    };

    /// <param name="marked">On how many answers it stands now.</param>
    public static Card Marked(SourceSummary source, int marked) => new(marked == 0 ? "Nothing to mark" : "Marked as corrected")
    {
        Tone = marked == 0 ? CardTone.Notice : CardTone.Success,
        Parts =
        [
            new Paragraph(marked == 0
                ? "No quiz answer rests on what the new text does not say."
                : $"That the document was replaced is written on {Counted.Of(marked, "quiz answer")} now; on one that is not out yet it will stand when it is. "
                    + "Points and streaks stay: where one should not count, dispute it and rule."),
        ],
        Controls = [new Button("Open the new text", SourceActions.ToOpen(source.Id, 0))],
    };

    private static string Titles(SourceSummary old, Document document)
    {
        var title = CardText.Cut(CardText.OneLine(document.Info.Title ?? old.DisplayTitle), 120);
        return title == AddingCards.Title(old) ? $"{title}, as before" : $"{title}, before: {AddingCards.Title(old)}";
    }

    private static string Figures(int before, int after) =>
        before == after ? $"{after.ToString("N0", CultureInfo.InvariantCulture)}, as before" : string.Create(CultureInfo.InvariantCulture, $"{after:N0}, before: {before:N0}");

    private static string Moves(IReadOnlyList<MovedOverlay> moved)
    {
        var lost = moved.Count(m => m.IsOrphan);
        return (moved.Count - lost, lost) switch
        {
            (var stays, 0) => $"{Counted.Of(stays, "fact")} that moderators hid or put right: that stays.",
            (0, _) => $"{Counted.Of(lost, "fact")} that moderators hid or put right cannot be told in the new text: what they said waits for review.",
            (var stays, _) => $"{Counted.Of(stays, "fact")} that moderators hid or put right: that stays. "
                + $"{Counted.Of(lost, "more", "more")} cannot be told in the new text: what was said of them waits for review.",
        };
    }
}

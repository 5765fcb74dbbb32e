using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>A document that waits: beside the one that it is nearly the same as, or with what it says of itself.</summary>
internal static class WaitingCards
{
    public const string Corrected = "Put right. Add it once everything stands as it should.";
    public const string CorrectedSince = "What it says of itself was put right since. Please look once more before you add it.";

    public const string CorrectedMeanwhile = "Somebody put it right since the form was opened, so nothing was changed. This is how it stands now.";

    private const int LongestSentence = 300;
    private const int LongestTitle = 120;

    /// <param name="there">The source that it is near to.</param>
    /// <param name="share">Of the shorter one's wording that stands in the other, 0 to 1.</param>
    /// <param name="differing">The first sentence of each that the other has not; null where there is none.</param>
    /// <param name="toReplace">Null where it cannot take the other's place.</param>
    public static Card Compare(
        HeldDocument held, Document document, SourceSummary there, double share, (string? New, string? Old) differing, ReadTarget? toReplace, UserId asker) =>
        new("Nearly the same is there already")
        {
            Tone = CardTone.Notice,
            Parts =
            [
                new Paragraph($"About {Percent(share)} of the wording of the shorter one stands in the other. Nothing was added yet; “{CardText.Short(held.FileName)}” is kept for a day, until you decide."),
                new FieldList("The new one", [.. Lines(document.Info, held.FileName, document.Blocks.Count, differing.New)]),
                new FieldList("The one that is there", [.. Lines(there.Info, there.FileName, there.Blocks, differing.Old)]),
            ],
            Controls =
            [
                new Button("Add anyway", WaitingActions.ToAdd(held, there, asker), ButtonStyle.Primary),
                .. toReplace is null ? Array.Empty<CardControl>() : [new Button("Replace the old one", toReplace)],
                new Button("Leave it", WaitingActions.ToLeave(held.Hash, held.Group, asker)),
            ],
        };

    /// <param name="near">What it is nearly the same as; null where nothing is like it.</param>
    public static Card Propose(
        HeldDocument held, Document document, IReadOnlyList<ProposedValue> values, SourceSummary? near, UserId asker, string? subtitle) =>
        new($"Add “{CardText.Cut(CardText.OneLine(document.Info.Title ?? held.FileName), LongestTitle)}”?")
        {
            Subtitle = subtitle is null ? null : RichText.FromString(subtitle),
            Parts =
            [
                new Paragraph($"Nothing was added yet; “{CardText.Short(held.FileName)}” is kept for a day, until you decide. What it says of itself, and where I found that:"),
                .. values.Select(value => new Field(value.Label, Told(value), [])),
                .. held.Address is { } address ? [new Field("From", LineText.Of(address.AbsoluteUri), [])] : Array.Empty<CardPart>(),
                new Field("Holds", Counted.Of(document.Blocks.Count, "paragraph"), []),
                .. Languages.ForeignName(document.Info.Language) is { } language ? [new Paragraph(AddingCards.IsForeign(language))] : Array.Empty<CardPart>(),
                .. near is null ? Array.Empty<CardPart>() : [new Paragraph($"It is nearly the same as “{AddingCards.Title(near)}”, which is there already.")],
            ],
            Controls =
            [
                new Button("Add", WaitingActions.ToAdd(held, near, asker), ButtonStyle.Primary),
                new Button("Correct…", WaitingActions.ToCorrect(held.Hash, asker)),
                .. near is null ? Array.Empty<CardControl>() : [new Button("Compare", WaitingActions.ToCompare(held.Hash, asker))],
                new Button("Do not add", WaitingActions.ToLeave(held.Hash, held.Group, asker)),
            ],
        };

    public static Card Left() => new("Nothing was changed")
    {
        Tone = CardTone.Success,
        Parts = [new Paragraph("What was handed in is let go; it can be handed in again.")],
    };

    /// <summary>Somebody else had handed it in before.</summary>
    public static Card LeftWaiting() => new("Nothing was changed")
    {
        Tone = CardTone.Success,
        Parts = [new Paragraph("Somebody else had handed it in before you: it still waits for their decision.")],
    };

    public static Card Gone() => new("Nothing more to decide")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph("That document was decided on already, or its day is over. Please hand it in again where it is still wanted.")],
    };

    private static IEnumerable<CitedText> Lines(DocumentInfo info, string fileName, int paragraphs, string? sentence)
    {
        yield return new CitedText(RichText.Of(new TextRun(CardText.Cut(CardText.OneLine(info.Title ?? fileName), LongestTitle), TextStyles.Bold)), []);
        yield return new CitedText(
            $"{((info.Published ?? info.Written) is { } date ? CivilDateText.InFull(date) : "no date")}, {Counted.Of(paragraphs, "paragraph")}", []);
        yield return new CitedText(
            sentence is null ? "Every sentence of it stands in the other." : $"First differing: “{CardText.Cut(CardText.OneLine(sentence), LongestSentence)}”", []);
    }

    private static RichText Told(ProposedValue value) => value.Value is { } told
        ? RichText.Of(new TextRun(CardText.Cut(CardText.OneLine(told), LongestTitle)), new TextRun($" ({value.Origin})", TextStyles.Quiet))
        : RichText.Of(new TextRun(value.Origin, TextStyles.Quiet));

    private static string Percent(double share) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Math.Round(share * 100):N0} %");
}

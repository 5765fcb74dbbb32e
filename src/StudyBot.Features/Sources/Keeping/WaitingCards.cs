using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
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

    private const string NoneDiffers = "Every sentence of it stands in the other.";

    private const int LongestSentence = 300;
    private const int LongestTitle = 120;

    /// <param name="there">The source that it is near to.</param>
    /// <param name="share">Of the shorter one's wording that stands in the other, 0 to 1.</param>
    /// <param name="toReplace">Null where it cannot take the other's place.</param>
    public static Card Compare(SeenWaiting seen, SourceSummary there, double share, DifferingSentences differing, ReadTarget? toReplace) =>
        new("Nearly the same is there already")
        {
            Tone = CardTone.Notice,
            Parts =
            [
                new Paragraph($"About {Percent(share)} of the wording of the shorter one stands in the other. {seen.Kept}"),
                new FieldList("The new one", [.. Lines(seen.Document.Info, seen.Held.FileName, seen.Document.Blocks.Count, First(differing.New) ?? NoneDiffers)]),
                new FieldList(
                    "The one that is there",
                    [.. Lines(there.Info, there.FileName, there.Blocks, First(differing.Old) ?? (differing.HasHidden ? "Moderators hid what the other does not have." : NoneDiffers))]),
                .. seen.Whose(),
            ],
            Controls =
            [
                new Button("Add anyway", WaitingActions.ToAdd(seen.Held, there, seen.Asker), ButtonStyle.Primary),
                .. toReplace is null ? Array.Empty<CardControl>() : [new Button("Replace the old one", toReplace)],
                new Button("Leave it", seen.ToLetGo),
            ],
        };

    /// <param name="near">What it is nearly the same as; null where nothing is like it.</param>
    public static Card Propose(SeenWaiting seen, IReadOnlyList<ProposedValue> values, SourceSummary? near, string? subtitle) =>
        new($"Add “{CardText.Cut(CardText.OneLine(seen.Document.Info.Title ?? seen.Held.FileName), LongestTitle)}”?")
        {
            Subtitle = subtitle is null ? null : RichText.FromString(subtitle),
            Parts =
            [
                new Paragraph($"{seen.Kept} What it says of itself, and where I found that:"),
                .. values.Select(value => new Field(value.Label, Told(value), [])),
                .. seen.Held.Address is { } address ? [new Field("From", LineText.Of(address.AbsoluteUri), [])] : Array.Empty<CardPart>(),
                new Field("Holds", Counted.Of(seen.Document.Blocks.Count, "paragraph"), []),
                .. seen.Whose(),
                .. Languages.ForeignName(seen.Document.Info.Language) is { } language ? [new Paragraph(AddingCards.IsForeign(language))] : Array.Empty<CardPart>(),
                .. near is null ? Array.Empty<CardPart>() : [new Paragraph($"It is nearly the same as “{AddingCards.Title(near)}”, which is there already.")],
            ],
            Controls =
            [
                new Button("Add", WaitingActions.ToAdd(seen.Held, near, seen.Asker), ButtonStyle.Primary),
                new Button("Correct…", WaitingActions.ToCorrect(seen.Held.Hash, seen.Asker)),
                .. near is null ? Array.Empty<CardControl>() : [new Button("Compare", WaitingActions.ToCompare(seen.Held.Hash, seen.Asker))],
                new Button("Do not add", seen.ToLetGo),
            ],
        };

    public static Card Left() => new("Nothing was changed")
    {
        Tone = CardTone.Success,
        Parts = [new Paragraph("What was handed in is let go; it can be handed in again.")],
    };

    /// <summary>Somebody else had handed it in as well.</summary>
    public static Card LeftWaiting() => new("Nothing was changed")
    {
        Tone = CardTone.Success,
        Parts = [new Paragraph("Somebody else has handed it in as well: it still waits for their decision.")],
    };

    public static Card Gone() => new("Nothing more to decide")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph("That document was decided on already, or its day is over. Please hand it in again where it is still wanted.")],
    };

    private static IEnumerable<CitedText> Lines(DocumentInfo info, string fileName, int paragraphs, string differing)
    {
        yield return new CitedText(RichText.Of(new TextRun(CardText.Cut(CardText.OneLine(info.Title ?? fileName), LongestTitle), TextStyles.Bold)), []);
        yield return new CitedText(
            $"{((info.Published ?? info.Written) is { } date ? CivilDateText.InFull(date) : "no date")}, {Counted.Of(paragraphs, "paragraph")}", []);
        yield return new CitedText(differing, []);
    }

    private static string? First(string? sentence) => sentence is null ? null : $"First differing: “{CardText.Cut(CardText.OneLine(sentence), LongestSentence)}”";

    private static RichText Told(ProposedValue value) => value.Value is { } told
        ? RichText.Of(new TextRun(CardText.Cut(CardText.OneLine(told), LongestTitle)), new TextRun($" ({value.Origin})", TextStyles.Quiet))
        : RichText.Of(new TextRun(value.Origin, TextStyles.Quiet));

    private static string Percent(double share) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Math.Round(share * 100):N0} %");
}

using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Library;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources;

/// <summary>What is said when a document is added, or is not.</summary>
internal static class AddingCards
{
    private const int LongestTitle = 120;

    /// <summary>How large a document may be, in words.</summary>
    public static readonly string Limit = Counted.Bytes(DocumentLimits.MaxBytes).Replace(".0", "", StringComparison.Ordinal);

    /// <param name="isChecked">What whoever asks said of whether they look at it before it is added; null where they did not.</param>
    public static Card Ask(Reading reading, bool? isChecked = null) => new("What shall I add?")
    {
        Parts =
        [
            new Paragraph(reading.Space == SpaceId.Terminal
                ? RichText.Of(
                    new TextRun("Type "),
                    new TextRun("/source add", TextStyles.Code),
                    new TextRun($" and the path of a file of up to {Limit}, or the address of a page: {UnreadDocument.Formats}. A short text can be pasted."))
                : RichText.Of(
                    new TextRun($"Hand in a file of up to {Limit} ({UnreadDocument.Formats}) or the address of one, or paste a short text; "),
                    new TextRun("/source add", TextStyles.Code),
                    new TextRun(" asks this again. What was posted here already has "),
                    new TextRun(AddAsSource.Name, TextStyles.Bold),
                    new TextRun(" in its menu."))),
            .. isChecked == true ? [new Paragraph("Before anything is added I show what it says of itself, and you can put that right.")] : Array.Empty<CardPart>(),
        ],
        Controls =
        [
            .. reading.Space == SpaceId.Terminal ? Array.Empty<CardControl>() : [new Button("Hand in a file", HeldActions.ToHandIn(reading.Asker, isChecked), ButtonStyle.Primary)],
            new Button("Paste a text", HeldActions.ToPaste(reading.Asker, isChecked), reading.Space == SpaceId.Terminal ? ButtonStyle.Primary : ButtonStyle.Secondary),
        ],
    };

    /// <param name="outcome">Anything but <see cref="IndexOutcome.Indexed"/>.</param>
    /// <param name="isHere">The file is on this machine, so that what the system says of it is said to whoever owns it.</param>
    public static Card NotAdded(IndexOutcome outcome, bool isHere) => outcome is IndexOutcome.AlreadyThere { Source: var there }
        ? new Card("It is there already")
        {
            Tone = CardTone.Notice,
            Parts = [new Paragraph(NotAddedSentence.Of(outcome, isHere))],
            Controls = [new Button("Open it", SourceActions.ToOpen(there.Id, 0))],
        }
        : new Card("Nothing was added") { Tone = CardTone.Notice, Parts = [new Paragraph(NotAddedSentence.Of(outcome, isHere))] };

    public static Card NothingInMessage() => new("Nothing was added")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph("That message has neither text nor a file that I could add.")],
    };

    public static string Title(SourceSummary source) => CardText.Cut(CardText.OneLine(source.DisplayTitle), LongestTitle);

    public static string IsForeign(string language) => $"It is in {language}: it is kept and can be searched, but I draw facts from English alone.";
}

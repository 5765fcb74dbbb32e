using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Features.Library;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>What was taken away and can be had back, and what came of having it back.</summary>
internal static class AsideCards
{
    public static Card List(Reading reading, IReadOnlyList<SourceAside> aside, Instant now, int page) => aside.Count == 0
        ? new Card("Nothing to bring back")
        {
            Tone = CardTone.Notice,
            Parts = [new Paragraph("Nothing was taken away in the last day, and nothing of the bundled library is hidden.")],
        }
        : ChoiceCard.Show(
            "What can be brought back",
            $"{Counted.Of(aside.Count, "document was", "documents were")} taken away. One comes back as it was, with whatever moderators hid or put right in it.",
            "Bring one back",
            aside,
            one => ChoiceCard.Option(
                CardText.OneLine(one.Source.DisplayTitle), Time(one, now), KeepingActions.ToRestore(one.Source.Id, reading.Group, reading.Asker)),
            page,
            to => KeepingActions.ToTurnAside(to, reading.Asker));

    /// <param name="named">What was asked for; the choice is between those that fit, or all where none does.</param>
    public static Card Choose(Reading reading, IReadOnlyList<SourceAside> aside, Instant now, string named, bool isSlip) =>
        List(reading, aside, now, 0) with
        {
            Title = "Which one do you mean?",
            Subtitle = RichText.FromString(isSlip
                ? $"Nothing that was taken away is called “{CardText.Short(named)}”; did you mean one of these?"
                : $"“{CardText.Short(named)}” fits more than one document."),
        };

    public static Card Back(SourceSummary source, SourceContents contents) => new($"It is back: {AddingCards.Title(source)}")
    {
        Tone = CardTone.Success,
        Parts = [new Field("Holds", contents.After(Counted.Of(source.Blocks, "paragraph")), [])],
        Controls = [new Button("Open it", SourceActions.ToOpen(source.Id, 0))],
    };

    public static Card IsThere(SourceSummary source) => new("It is there already")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph($"This group reads that very content: “{AddingCards.Title(source)}”.")],
        Controls = [new Button("Open it", SourceActions.ToOpen(source.Id, 0))],
    };

    public static Card Gone() => new("It cannot be had back")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph("What is taken away is kept for a day and then deleted for good. The document can be added again.")],
    };

    private static string Time(SourceAside aside, Instant now) => aside.Until is { } until ? KeptTime.Of(until, now) : "of the bundled library";
}

using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Passages;
using StudyBot.Features.Sources.Keeping;
using StudyBot.Features.Wording;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Features.Sources;

/// <summary>The documents as moderators see them: the group's own, then the library's, page by page, each with what it holds and when it came.</summary>
internal static class HeldSourcesCard
{
    public const int SourcesOnAPage = 8;
    private const string None = "No documents yet";
    private const int LongestFile = 60;
    private const int LongestLabel = 40;

    // A row of buttons; more are chosen from a menu.
    private const int MostButtons = 5;

    /// <summary>In the order in which they are shown.</summary>
    public static IReadOnlyList<SourceSummary> Ordered(Reading reading) =>
        [.. reading.Shelf.Sources.OrderBy(source => source.Id.Group == GroupId.Library)];

    /// <param name="shown">Those of the page.</param>
    /// <param name="contents">At least of those that are shown.</param>
    /// <param name="waiting">What waits for a decision of whoever asks.</param>
    /// <param name="ofOthers">How many wait for others, where a moderator asks.</param>
    public static Card Show(
        Reading reading,
        IReadOnlyList<SourceSummary> shown,
        IReadOnlyDictionary<SourceId, SourceContents> contents,
        IReadOnlyList<HeldSummary> waiting,
        int ofOthers,
        int page,
        int pages)
    {
        if (reading.Shelf.Sources.Count == 0 && waiting.Count + ofOthers == 0)
        {
            return AddingCards.Ask(reading) with { Title = None };
        }

        var own = shown.Where(source => source.Id.Group != GroupId.Library).ToList();
        var bundled = shown.Where(source => source.Id.Group == GroupId.Library).ToList();
        return new Card(reading.Shelf.Sources.Count == 0 ? None : Counted.Of(reading.Shelf.Sources.Count, "document"))
        {
            Parts =
            [
                .. waiting.Count == 0
                    ? Array.Empty<CardPart>()
                    : [new Paragraph($"{Counted.Of(waiting.Count, "document waits", "documents wait")} for your decision, each for a day from when it was handed in.")],
                .. ofOthers == 0
                    ? Array.Empty<CardPart>()
                    : [new Paragraph($"{Counted.Of(ofOthers, "document waits", "documents wait")} for the decision of others who brought {(ofOthers == 1 ? "it" : "them")}; you can decide too.")],
                .. Listed("Of this group", own, contents),
                .. Listed("Of the bundled library, for everyone", bundled, contents),
                new Paragraph(RichText.Of(
                    new TextRun("/source add", TextStyles.Code),
                    new TextRun(" adds one, "),
                    new TextRun("/source remove", TextStyles.Code),
                    new TextRun(" and a title takes one away, "),
                    new TextRun("/source download", TextStyles.Code),
                    new TextRun(" and a title gives its file back. "),
                    new TextRun("/source rename", TextStyles.Code),
                    new TextRun(", "),
                    new TextRun("correct", TextStyles.Code),
                    new TextRun(", "),
                    new TextRun("replace", TextStyles.Code),
                    new TextRun(" and "),
                    new TextRun("reindex", TextStyles.Code),
                    new TextRun(" keep one right."))),
            ],
            Controls =
            [
                .. Looks(waiting, reading.Asker),
                .. ofOthers == 0 ? Array.Empty<CardControl>() : [new Button("All that waits", WaitingActions.ToTurnAll(0, reading.Asker))],
                .. CitedCard.PageButtons(page, pages, to => HeldActions.ToTurnList(to, reading.Asker)),
            ],
            Footer = CitedCard.PageOf(page, pages),
        };
    }

    private static IEnumerable<CardControl> Looks(IReadOnlyList<HeldSummary> waiting, UserId asker) => waiting.Count <= MostButtons
        ? waiting.Select(held => new Button($"Look at {CardText.Cut(CardText.OneLine(held.FileName), LongestLabel)}", WaitingActions.ToLook(held.Hash, asker)))
        :
        [
            new Choice(
                "Look at one that waits",
                [.. waiting.Take(IHeldDocuments.MostHeldOfOne).Select(held => ChoiceCard.Option(CardText.OneLine(held.FileName), null, WaitingActions.ToLook(held.Hash, asker)))]),
        ];

    private static IEnumerable<CardPart> Listed(
        string label, List<SourceSummary> sources, IReadOnlyDictionary<SourceId, SourceContents> contents) =>
        sources.Count == 0 ? [] : [new FieldList(label, [.. sources.Select(source => new CitedText(Line(source, contents[source.Id]), []))])];

    private static RichText Line(SourceSummary source, SourceContents contents)
    {
        string?[] details =
        [
            contents.After(Counted.Of(source.Blocks, "paragraph")),
            LanguageText.Remark(source.Info.Language, source.Facts),
            $"{CardText.Cut(CardText.OneLine(source.FileName), LongestFile)} ({Counted.Bytes(source.Bytes)})",
            source.Id.Group == GroupId.Library ? null : $"added {CivilDateText.InFull(CivilDate.Day(source.AddedAt.InUtc().Date))}",
        ];
        return RichText.Of(
            new TextRun(AddingCards.Title(source), TextStyles.Bold),
            new TextRun(string.Concat(details.Where(detail => !string.IsNullOrEmpty(detail)).Select(detail => $" · {detail}"))));
    }
}

using System.Globalization;
using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Library;

/// <summary>The sources that a group can read, page by page.</summary>
internal static class SourceListCard
{
    private const int SourcesOnAPage = 8;
    private const int LongestTitle = 120;
    private const int LongestPublisher = 60;

    public static Card Show(Reading reading, int page)
    {
        var sources = reading.Shelf.Sources;
        if (sources.Count == 0)
        {
            return new Card("No documents yet")
            {
                Tone = CardTone.Notice,
                Parts = [new Paragraph("This group has no documents to read. Everything that I answer comes from the documents that are added.")],
            };
        }

        var pages = (sources.Count + SourcesOnAPage - 1) / SourcesOnAPage;
        page = Math.Clamp(page, 0, pages - 1);
        var shown = sources.Skip(page * SourcesOnAPage).Take(SourcesOnAPage).ToList();
        return new Card(Counted.Of(sources.Count, "document"))
        {
            Parts =
            [
                new FieldList("Documents", [.. shown.Select(s => new CitedText(Line(s), []))]),
                new Paragraph(RichText.Of(
                    new TextRun("/sources name paragraph:13", TextStyles.Code),
                    new TextRun(" shows a paragraph that an answer cites."))),
            ],
            Controls =
            [
                new Choice("Open a document", [.. shown.Select(s => Option(s, 0, reading))]),
                .. CitedCard.PageButtons(page, pages, to => SourceActions.ToTurnList(to, reading.Asker)),
            ],
            Footer = CitedCard.PageOf(page, pages),
        };
    }

    public static ChoiceOption Option(SourceSummary source, int paragraph, Reading reading) => ChoiceCard.Option(
        CardText.OneLine(source.DisplayTitle),
        Origin(source),
        SourceActions.ToPick(source.Id, paragraph, reading.Asker));

    private static RichText Line(SourceSummary source) => RichText.Of(
        new TextRun(CardText.Cut(CardText.OneLine(source.DisplayTitle), LongestTitle), TextStyles.Bold),
        new TextRun(string.Concat(new[]
        {
            Origin(source),
            string.Create(CultureInfo.InvariantCulture, $"{Counted.Of(source.Blocks, "paragraph")}, {Counted.Of(source.Facts, "fact")}"),
            LanguageText.Remark(source.Info.Language, source.Facts),
        }.Where(detail => !string.IsNullOrEmpty(detail)).Select(detail => $" · {detail}"))));

    // "The Fjord Gazette, 2 May 2012".
    private static string Origin(SourceSummary source) => string.Join(", ", new[]
    {
        source.Info.Publisher is { } publisher ? CardText.Cut(CardText.OneLine(publisher), LongestPublisher) : null,
        (source.Info.Published ?? source.Info.Written) is { } date ? CivilDateText.InFull(date) : null,
    }.OfType<string>());
}

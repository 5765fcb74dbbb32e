using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Groups.Reviews;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Features.Review;

/// <summary>What members reported. A report is of a sentence, and the facts that were made of it are what can be put right.</summary>
internal sealed class ReportedSentences(FeaturePorts ports) : IReviewItems
{
    private const string Why = "A member reported this";
    private const int MostFacts = 8;

    public string Name => "reports";

    public async Task<IReadOnlyList<ReviewItem>> ListAsync(GroupId group, CancellationToken cancellationToken) =>
        [.. (await ports.Reviews.ListReportsAsync(group, cancellationToken).ConfigureAwait(false)).Select(report => new ReviewItem.Reported(report))];

    public async Task<Card?> ShowAsync(ReviewItem item, Reading reading, ReviewPlace place, CancellationToken cancellationToken)
    {
        if (item is not ReviewItem.Reported { Report: var report } || reading.Shelf.Find(report.Source) is not { } source)
        {
            return null;
        }

        var facts = await FactsOfAsync(report, cancellationToken).ConfigureAwait(false);
        if (facts is [var only] && await ports.Reviews.FindAsync(reading.Group, only.Id, cancellationToken).ConfigureAwait(false) is { } reviewed)
        {
            return await FactReviewCard.ShowAsync(reading, reviewed, Why, report, place, cancellationToken).ConfigureAwait(false);
        }

        return new Card(CardText.Cut(CardText.OneLine(source.DisplayTitle), 200))
        {
            Subtitle = Why,
            Parts =
            [
                .. ReportWords.Of(report),
                .. await FactReviewCard.PassageAsync(reading, report.Source, report.Sentence.Start, cancellationToken).ConfigureAwait(false),
                facts.Count == 0
                    ? new Paragraph("No fact is made of this sentence; it is shown as the document's own words.")
                    : new Paragraph("Several facts are made of this sentence. Which one is wrong?"),
            ],
            Controls =
            [
                .. facts.Count == 0
                    ? Array.Empty<CardControl>()
                    : [new Choice("Choose the fact", [.. facts.Take(MostFacts).Select(fact => ChoiceCard.Option(FactFields.TitleOf(fact), null, ReviewActions.ToOpen(fact.Id, report.Id, place, reading.Asker)))])],
                new Button("Close the report", ReviewActions.ToClose(report.Id, place, reading.Group, reading.Asker)),
            ],
        };
    }

    /// <summary>Those of which it is the main sentence first.</summary>
    private async Task<List<Fact>> FactsOfAsync(MemberReport report, CancellationToken cancellationToken)
    {
        var facts = await ports.Facts.ListAsync(report.Group, cancellationToken).ConfigureAwait(false);
        return
        [
            .. facts
                .Where(fact => fact.Source == report.Source && FactFields.EvidenceOf(fact).Any(e => e.Span.Contains(report.Sentence.Start)))
                .OrderByDescending(fact => fact.Main.Span.Contains(report.Sentence.Start)),
        ];
    }
}

using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Features.Summit;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Indexing;

namespace StudyBot.Features.Review;

/// <summary>
/// Events of which two documents say different things. Both are shown with their own sentences, on the event's card as here; one leaves the queue when a moderator
/// has approved either fact since both documents are there, and is gone where one is hidden or edited to agree.
/// </summary>
internal sealed class DifferingSources(FeaturePorts ports) : IReviewItems
{
    public string Name => "disagreements";

    public async Task<IReadOnlyList<ReviewItem>> ListAsync(GroupId group, CancellationToken cancellationToken)
    {
        var hidden = await ports.Facts.ListHiddenPassagesAsync(group, cancellationToken).ConfigureAwait(false);
        var thereSince = (await ports.Sources.ListAsync(group, cancellationToken).ConfigureAwait(false)).ToDictionary(source => source.Id, source => source.Replaced?.At ?? source.AddedAt);
        var approved = await ports.Reviews.ListApprovedAsync(group, cancellationToken).ConfigureAwait(false);
        return
        [
            .. Disagreements.Of(VisibleFacts.Of(await ports.Facts.ListAsync(group, cancellationToken).ConfigureAwait(false), hidden))
                .Where(d => !IsSettled(d))
                .Select(d => new ReviewItem.Differing(d)),
        ];

        // Who approved the one before the other was there knew of no other.
        bool IsSettled(Disagreement differing) => new[] { differing.Event, differing.Other }.Any(fact =>
            approved.TryGetValue(fact.Id, out var approval) && approval.At >= Since(differing.Event) && approval.At >= Since(differing.Other));

        Instant Since(Fact fact) => thereSince.GetValueOrDefault(fact.Source, Instant.MinValue);
    }

    public async Task<Card?> ShowAsync(ReviewItem item, Reading reading, ReviewPlace place, CancellationToken cancellationToken)
    {
        if (item is not ReviewItem.Differing { Between: var differing })
        {
            return null;
        }

        CitedLine?[] lines = [OtherwiseLines.OfOne(differing), OtherwiseLines.OfOther(differing)];

        // One that may not be read is no other side.
        var readable = lines.OfType<CitedLine>().Where(line => line.Passages.All(reading.May)).ToList();
        return readable.Count < lines.Length
            ? null
            : await new CitedCard(EventTitle.Of(differing.Event))
            {
                Subtitle = $"Two documents differ on {What(differing.Kind)}",
                Tone = CardTone.Notice,
                Head =
                [
                    new Paragraph(
                        "Both stand on its card, each with its own sentence. Approve the one that is right, or both by and by; edit or hide one that is wrong."),
                ],
                Lines = readable,
                IsReportable = false,
                Controls = [Look("Look at the first", differing.Event), Look("Look at the other", differing.Other)],
            }.ShowAsync(reading, cancellationToken).ConfigureAwait(false);

        static string What(DisagreementKind kind) =>
            kind == DisagreementKind.Participant ? "who took part" : $"its {OtherwiseLines.NameOf(kind).ToLowerInvariant()}";

        Button Look(string label, EventFact fact) => new(label, ReviewActions.ToOpen(fact.Id, null, place, reading.Asker));
    }
}

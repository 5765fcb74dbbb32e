using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Features.Summit;
using StudyBot.Groups.Reviews;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Indexing;

namespace StudyBot.Features.Review;

/// <summary>
/// Events of which two documents say different things. Both are shown with their own sentences, on the event's card as here; one leaves the queue when a moderator
/// has approved either fact while the other was there and said what it says now, and is gone where one is hidden or edited to agree.
/// </summary>
internal sealed class DifferingSources(FeaturePorts ports) : IReviewItems
{
    public string Name => "disagreements";

    public async Task<IReadOnlyList<ReviewItem>> ListAsync(GroupId group, CancellationToken cancellationToken)
    {
        var approved = await ports.Reviews.ListApprovedAsync(group, cancellationToken).ConfigureAwait(false);
        var facts = await ListFactsAsync(group, cancellationToken).ConfigureAwait(false);
        return [.. Disagreements.Of(facts).Where(d => !IsAgainst(d.Event, d.Other) && !IsAgainst(d.Other, d.Event)).Select(d => new ReviewItem.Differing(d))];

        bool IsAgainst(Fact right, Fact other) => approved.TryGetValue(right.Id, out var approval) && approval.Against.Contains(SameFacts.PrintOf(other));
    }

    /// <summary>What whoever approves a fact now decides against: its <see cref="FactApproval.Against"/>.</summary>
    public async Task<ImmutableArray<string>> ListAgainstAsync(GroupId group, FactId fact, CancellationToken cancellationToken)
    {
        var facts = await ListFactsAsync(group, cancellationToken).ConfigureAwait(false);
        return facts.OfType<EventFact>().FirstOrDefault(one => one.Id == fact) is { } happened
            ? [.. Disagreements.About(facts, happened).Select(d => SameFacts.PrintOf(d.Other)).Distinct(StringComparer.Ordinal)]
            : [];
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
                    .. await ApprovedBeforeAsync(reading.Group, differing, cancellationToken).ConfigureAwait(false) is { } before ? [new Paragraph(before)] : Array.Empty<CardPart>(),
                ],
                Lines = readable,
                IsReportable = false,
                Controls = [Look("Look at the first", differing.Event), Look("Look at the other", differing.Other)],
            }.ShowAsync(reading, cancellationToken).ConfigureAwait(false);

        static string What(DisagreementKind kind) =>
            kind == DisagreementKind.Participant ? "who took part" : $"its {OtherwiseLines.NameOf(kind).ToLowerInvariant()}";

        Button Look(string label, EventFact fact) => new(label, ReviewActions.ToOpen(fact.Id, null, place, reading.Asker));
    }

    /// <summary>Why it is asked although one was approved; null where none was.</summary>
    private async Task<string?> ApprovedBeforeAsync(GroupId group, Disagreement differing, CancellationToken cancellationToken)
    {
        var approved = await ports.Reviews.ListApprovedAsync(group, cancellationToken).ConfigureAwait(false);
        return (approved.ContainsKey(differing.Event.Id), approved.ContainsKey(differing.Other.Id)) switch
        {
            (true, true) => "Both were approved, but neither with the other in view as it is now: please look once more.",
            (true, false) => "The first was approved, but not with the other in view as it is now: please look once more.",
            (false, true) => "The other was approved, but not with the first in view as it is now: please look once more.",
            _ => null,
        };
    }

    private async Task<IReadOnlyList<Fact>> ListFactsAsync(GroupId group, CancellationToken cancellationToken)
    {
        var hidden = await ports.Facts.ListHiddenPassagesAsync(group, cancellationToken).ConfigureAwait(false);
        return VisibleFacts.Of(await ports.Facts.ListAsync(group, cancellationToken).ConfigureAwait(false), hidden);
    }
}

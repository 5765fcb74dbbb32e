using System.Diagnostics;
using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup.Indexing;

namespace StudyBot.Features.Review;

/// <summary>Facts that are less sure than others (<see cref="FactDoubts"/>) and of which nobody has decided.</summary>
internal sealed class DoubtfulFacts(FeaturePorts ports) : IReviewItems
{
    public string Name => "facts";

    public async Task<IReadOnlyList<ReviewItem>> ListAsync(GroupId group, CancellationToken cancellationToken)
    {
        var hidden = await ports.Facts.ListHiddenPassagesAsync(group, cancellationToken).ConfigureAwait(false);
        var facts = await ports.Facts.ListAsync(group, cancellationToken).ConfigureAwait(false);
        var approved = await ports.Reviews.ListApprovedAsync(group, cancellationToken).ConfigureAwait(false);
        var edited = (await ports.Facts.ListOverlaysAsync(group, cancellationToken).ConfigureAwait(false)).Select(overlay => overlay.Fact).ToHashSet();
        var waiting = VisibleFacts.Of(facts, hidden).Where(fact => FactDoubts.Of(fact) is not null && !approved.ContainsKey(fact.Id) && !edited.Contains(fact.Id)).ToList();
        var ids = waiting.Select(fact => fact.Id).ToHashSet();
        var given = facts.Where(fact => ids.Contains(fact.Id)).ToLookup(fact => fact.Id);
        return [.. waiting.Select(fact => new ReviewItem.Doubtful(fact, given[fact.Id].First()))];
    }

    public async Task<Card?> ShowAsync(ReviewItem item, Reading reading, ReviewPlace place, CancellationToken cancellationToken)
    {
        if (item is not ReviewItem.Doubtful { Fact: var fact }
            || await ports.Reviews.FindAsync(reading.Group, fact.Id, cancellationToken).ConfigureAwait(false) is not { } reviewed
            || await FactReviewCard.ShowAsync(reading, reviewed, WhyOf(fact), null, place, cancellationToken).ConfigureAwait(false) is not { } card)
        {
            return null;
        }

        var ofSource = await ListAsync(reading.Group, fact.Source, cancellationToken).ConfigureAwait(false);
        return ofSource.Count < 2
            ? card
            : card with { Controls = [.. card.Controls, new Button("Approve the whole document", ReviewActions.ToAskWhole(fact.Source, place, reading.Asker))] };
    }

    /// <summary>Those of one document.</summary>
    public async Task<IReadOnlyList<ReviewItem.Doubtful>> ListAsync(GroupId group, SourceId source, CancellationToken cancellationToken) =>
        [.. (await ListAsync(group, cancellationToken).ConfigureAwait(false)).OfType<ReviewItem.Doubtful>().Where(item => item.Source == source)];

    /// <summary>Null for a fact that is as sure as others.</summary>
    public static string? WhyOf(Fact fact) => FactDoubts.Of(fact) switch
    {
        null => null,
        FactDoubt.DateFromElsewhere => "Doubtful: its date stands in another paragraph",
        FactDoubt.WideRule => "Doubtful: this may be no event",
        FactDoubt.NameFromPronoun => "Doubtful: the sentence has a pronoun where the name is",
        FactDoubt.SpeakerFromNearby => "Doubtful: who said it is told by what stands nearby",
        FactDoubt.WeakPattern => "Doubtful: the sentence may mean something else",
        _ => throw new UnreachableException(),
    };
}

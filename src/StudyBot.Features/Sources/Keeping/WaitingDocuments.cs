using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Library;
using StudyBot.Features.Passages;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Likeness;
using StudyBot.Knowledge.Sentences;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>
/// Shows what waits to whoever decides on it, beside what it is nearly the same as or with what it says of itself: those who brought it decide, and moderators on
/// whatever waits in their group.
/// </summary>
public sealed class WaitingDocuments(FeaturePorts ports, IAccessPolicy access, LibraryIndexer indexer, HoldingBack holding, SpaceNames names, TimeProvider clock)
{
    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());

    /// <summary>Null where it was decided on, where its time is over, and where it is not theirs to decide on.</summary>
    internal async Task<HeldDocument?> FindAsync(Circumstances at, GroupId group, ContentHash hash, CancellationToken cancellationToken) =>
        await ports.Sources.FindHeldAsync(group, hash, Now, cancellationToken).ConfigureAwait(false) is { } held
            && (held.Bringers.Has(SpaceGroups.MemberOf(at.Member.Id)) || await IsModeratorAsync(at, cancellationToken).ConfigureAwait(false))
                ? held
                : null;

    internal async Task<bool> IsModeratorAsync(Circumstances at, CancellationToken cancellationToken) =>
        at.Space is { } space && await access.AllowsAsync(space, at.Member, Right.Approve, cancellationToken).ConfigureAwait(false);

    /// <summary>Why nothing is left to decide: it is there by now, or it was let go.</summary>
    internal async Task<Card> GoneAsync(GroupId group, ContentHash hash, CancellationToken cancellationToken) =>
        await ports.Sources.FindAsync(group, new SourceId(group, hash), cancellationToken).ConfigureAwait(false) is { } there
            ? AddingCards.NotAdded(new IndexOutcome.AlreadyThere(there.FileName, there), isHere: false)
            : WaitingCards.Gone();

    /// <summary>What it says of itself.</summary>
    internal async Task<Card> ShowAsync(Circumstances at, GroupId group, ContentHash hash, string? subtitle, CancellationToken cancellationToken)
    {
        if (await FindAsync(at, group, hash, cancellationToken).ConfigureAwait(false) is not { } held)
        {
            return await GoneAsync(group, hash, cancellationToken).ConfigureAwait(false);
        }

        var (document, sketch, values) = await indexer.Turns.RunAsync(ReadAll, cancellationToken).ConfigureAwait(false);
        var near = await holding.NearestAsync(group, sketch, cancellationToken).ConfigureAwait(false);
        return WaitingCards.Propose(await SeeAsync(at, held, document, cancellationToken).ConfigureAwait(false), values, near?.Source, subtitle);

        (Document, TextSketch, IReadOnlyList<ProposedValue>) ReadAll()
        {
            var read = Read(held);
            return (read, TextSketch.Of(read.Source.Text), ProposedValue.Of(held, read));
        }
    }

    /// <summary>It and the source that it is near to; what it says of itself where that is gone by now.</summary>
    internal async Task<Card> CompareAsync(Circumstances at, GroupId group, ContentHash hash, CancellationToken cancellationToken)
    {
        if (await FindAsync(at, group, hash, cancellationToken).ConfigureAwait(false) is not { } held)
        {
            return await GoneAsync(group, hash, cancellationToken).ConfigureAwait(false);
        }

        var (document, sketch, sentences) = await indexer.Turns.RunAsync(ReadAll, cancellationToken).ConfigureAwait(false);
        if (await holding.NearestAsync(group, sketch, cancellationToken).ConfigureAwait(false) is not { Source: var there } near
            || await ports.Sources.ReadSentencesAsync(group, there.Id, cancellationToken).ConfigureAwait(false) is not { } old)
        {
            return await ShowAsync(at, group, hash, null, cancellationToken).ConfigureAwait(false);
        }

        var hidden = new HiddenPassages(await ports.Facts.ListHiddenPassagesAsync(group, cancellationToken).ConfigureAwait(false));
        var differing = DifferingSentences.Between(document, sentences, old, [.. hidden.Of(there.Id)]);
        var mayReplace = there.Id.Group == group && await IsModeratorAsync(at, cancellationToken).ConfigureAwait(false);
        ReadTarget? toReplace = mayReplace ? HeldActions.ToPick(new SourceErrand(SourceCommand.Replace, hash.Value), there.Id, at.Member.Id) : null;
        return WaitingCards.Compare(
            await SeeAsync(at, held, document, cancellationToken).ConfigureAwait(false), there, sketch.ShareOfShorter(near.Sketch), differing, toReplace);

        (Document, TextSketch, IReadOnlyList<Sentence>) ReadAll()
        {
            var read = Read(held);
            return (read, TextSketch.Of(read.Source.Text), SentenceSplitter.Split(read));
        }
    }

    /// <summary>Whether something is nearly the same that the card of a press did not name: it came while this waited, and is to be seen first.</summary>
    internal async Task<bool> IsNearToNewAsync(HeldDocument held, ImmutableArray<string> arguments, CancellationToken cancellationToken)
    {
        var sketch = await indexer.Turns.RunAsync(() => TextSketch.Of(Read(held).Source.Text), cancellationToken).ConfigureAwait(false);
        return await holding.NearestAsync(held.Group, sketch, cancellationToken).ConfigureAwait(false) is { Source: var near } && !WaitingActions.IsShownNear(arguments, near);
    }

    /// <summary>By one who brought it: what others brought as well waits for them.</summary>
    internal async Task<Card> LeaveAsync(Circumstances at, GroupId group, ContentHash hash, CancellationToken cancellationToken) =>
        await ports.Sources.LeaveHeldAsync(Change(at, group, hash), cancellationToken).ConfigureAwait(false) switch
        {
            HeldLeaving.LetGo => WaitingCards.Left(),
            HeldLeaving.WaitsForOthers => WaitingCards.LeftWaiting(),
            _ => await GoneAsync(group, hash, cancellationToken).ConfigureAwait(false),
        };

    /// <summary>By a moderator, for all who brought it.</summary>
    internal async Task<Card> DeclineAsync(Circumstances at, GroupId group, ContentHash hash, CancellationToken cancellationToken) =>
        await ports.Sources.DeclineHeldAsync(Change(at, group, hash), cancellationToken).ConfigureAwait(false)
            ? WaitingCards.Left()
            : await GoneAsync(group, hash, cancellationToken).ConfigureAwait(false);

    /// <summary>Without reading a long document, and not in turn: a form has a second to open, whatever else is being read.</summary>
    internal static async Task<DocumentInfo> InfoOfAsync(HeldDocument held, CancellationToken cancellationToken) =>
        held.Found is { } found
            ? held.Stated?.Over(found) ?? found
            : (await Task.Run(() => Read(held), cancellationToken).ConfigureAwait(false)).Info;

    private static Document Read(HeldDocument held) => HeldReading.Read(held, held.FileName, held.Stated);

    private async Task<SeenWaiting> SeeAsync(Circumstances at, HeldDocument held, Document document, CancellationToken cancellationToken)
    {
        var brought = held.Bringers.Has(SpaceGroups.MemberOf(at.Member.Id)) || held.By is not { } by || at.Space is not { } space
            ? null
            : (await names.MembersAsync(space, [by], cancellationToken).ConfigureAwait(false))[by];
        return new SeenWaiting(held, document, at.Member.Id, brought);
    }

    private SourceChange Change(Circumstances at, GroupId group, ContentHash hash) =>
        new(group, new SourceId(group, hash), SpaceGroups.MemberOf(at.Member.Id), Now, new EffectId(at.Delivery.Value));
}

using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Library;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Likeness;
using StudyBot.Knowledge.Sentences;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>
/// Holds back what somebody is to decide on first: what is nearly the same as a source that is there, beside that one, and whatever is to be looked at before it is
/// added, with what it says of itself. It is kept meanwhile, so that nothing must be handed in again.
/// </summary>
public sealed class WaitingDocuments(FeaturePorts ports, IAccessPolicy access, LibraryIndexer indexer, TimeProvider clock)
{
    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());

    /// <summary>Null where nothing is like it: it is to be added.</summary>
    internal async Task<IndexOutcome?> HoldNearAsync(NewSource source, CancellationToken cancellationToken) =>
        await NearestAsync(source.Extracted.Source.Group, TextSketch.Of(source.Extracted.Document.Source.Text), cancellationToken).ConfigureAwait(false) is null
            ? null
            : await HoldAsync(source, cancellationToken).ConfigureAwait(false);

    /// <summary>Null where no member's delivery brings it, so that nobody would decide: it is to be added.</summary>
    internal async Task<IndexOutcome?> HoldAsync(NewSource source, CancellationToken cancellationToken)
    {
        if (source.Effect is not { } effect)
        {
            return null;
        }

        return await ports.Sources.HoldAsync(HeldDocument.Of(source), effect, source.PartOf, isToReplace: false, cancellationToken).ConfigureAwait(false) switch
        {
            HoldOutcome.Held => new IndexOutcome.HeldBack(source.FileName, source.Extracted.Source.Hash),
            HoldOutcome.DiskAlmostFull full => new IndexOutcome.DiskAlmostFull(source.FileName, full.FreeBytes),
            HoldOutcome.TooManyWait many => new IndexOutcome.TooManyWait(source.FileName, many.AreOwn),
            _ => new IndexOutcome.TakenAwaySince(source.FileName),
        };
    }

    /// <summary>What it says of itself.</summary>
    internal async Task<Card> ShowAsync(Circumstances at, GroupId group, ContentHash hash, string? subtitle, CancellationToken cancellationToken)
    {
        if (await FindAsync(group, hash, cancellationToken).ConfigureAwait(false) is not { } held)
        {
            return WaitingCards.Gone();
        }

        var (document, sketch, values) = await indexer.Turns.RunAsync(ReadAll, cancellationToken).ConfigureAwait(false);
        var near = await NearestAsync(group, sketch, cancellationToken).ConfigureAwait(false);
        return WaitingCards.Propose(held, document, values, near?.Source, at.Member.Id, subtitle);

        (Document, TextSketch, IReadOnlyList<ProposedValue>) ReadAll()
        {
            var read = Read(held);
            return (read, TextSketch.Of(read.Source.Text), ProposedValue.Of(held, read));
        }
    }

    /// <summary>It and the source that it is near to; what it says of itself where that is gone by now.</summary>
    internal async Task<Card> CompareAsync(Circumstances at, GroupId group, ContentHash hash, CancellationToken cancellationToken)
    {
        if (await FindAsync(group, hash, cancellationToken).ConfigureAwait(false) is not { } held)
        {
            return WaitingCards.Gone();
        }

        var (document, sketch, sentences) = await indexer.Turns.RunAsync(ReadAll, cancellationToken).ConfigureAwait(false);
        if (await NearestAsync(group, sketch, cancellationToken).ConfigureAwait(false) is not { Source: var there } near
            || await ports.Sources.ReadSentencesAsync(group, there.Id, cancellationToken).ConfigureAwait(false) is not { } old)
        {
            return await ShowAsync(at, group, hash, null, cancellationToken).ConfigureAwait(false);
        }

        var differing = Differing(document, sentences, old);
        var mayReplace = there.Id.Group == group
            && at.Space is { } space
            && await access.AllowsAsync(space, at.Member, Right.Approve, cancellationToken).ConfigureAwait(false);
        ReadTarget? toReplace = mayReplace ? HeldActions.ToPick(new SourceErrand(SourceCommand.Replace, hash.Value), there.Id, at.Member.Id) : null;
        return WaitingCards.Compare(held, document, there, sketch.ShareOfShorter(near.Sketch), differing, toReplace, at.Member.Id);

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
        return await NearestAsync(held.Group, sketch, cancellationToken).ConfigureAwait(false) is { Source: var near } && !WaitingActions.IsShownNear(arguments, near);
    }

    /// <summary>What waits for a member's decision, so that whoever lost its card finds it again.</summary>
    internal Task<IReadOnlyList<HeldSummary>> ListAsync(GroupId group, UserId asker, CancellationToken cancellationToken) =>
        ports.Sources.ListHeldAsync(group, SpaceGroups.MemberOf(asker), Now, cancellationToken);

    /// <summary>What two brought is the first one's to let go.</summary>
    internal async Task<Card> LeaveAsync(Circumstances at, GroupId group, ContentHash hash, CancellationToken cancellationToken) =>
        await FindAsync(group, hash, cancellationToken).ConfigureAwait(false) is not { } held ? WaitingCards.Gone()
        : held.By is { } first && first != SpaceGroups.MemberOf(at.Member.Id) ? WaitingCards.LeftWaiting()
        : await ports.Sources.DropHeldAsync(group, hash, cancellationToken).ConfigureAwait(false) ? WaitingCards.Left()
        : WaitingCards.Gone();

    /// <summary>Without reading a long document, and not in turn: a form has a second to open, whatever else is being read.</summary>
    internal static async Task<DocumentInfo> InfoOfAsync(HeldDocument held, CancellationToken cancellationToken) =>
        held.Found is { } found
            ? held.Stated?.Over(found) ?? found
            : (await Task.Run(() => Read(held), cancellationToken).ConfigureAwait(false)).Info;

    internal Task<HeldDocument?> FindAsync(GroupId group, ContentHash hash, CancellationToken cancellationToken) =>
        ports.Sources.FindHeldAsync(group, hash, Now, cancellationToken);

    private async Task<SourceSketch?> NearestAsync(GroupId group, TextSketch sketch, CancellationToken cancellationToken) =>
        NearCopy.Nearest(sketch, await ports.Sources.ListSketchesAsync(group, cancellationToken).ConfigureAwait(false));

    private static Document Read(HeldDocument held) => HeldReading.Read(held, held.FileName, held.Stated);

    /// <summary>The first sentence of each that the other does not have.</summary>
    private static (string? New, string? Old) Differing(Document document, IReadOnlyList<Sentence> sentences, SourceSentences old)
    {
        List<string> mine = [.. sentences.Select(sentence => document.Source[sentence.Span])];
        List<string> theirs = [.. old.Sentences.Select(sentence => old.Document.Source[sentence.Span])];
        return (FirstWithout(mine, theirs), FirstWithout(theirs, mine));

        static string? FirstWithout(List<string> one, List<string> other)
        {
            var known = other.Select(PlainWords.Line).ToHashSet(StringComparer.Ordinal);
            return one.Find(sentence => PlainWords.Line(sentence) is { Length: > 0 } line && !known.Contains(line));
        }
    }
}

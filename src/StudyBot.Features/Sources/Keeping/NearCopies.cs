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
/// Holds back what is nearly the same as a source that is there, and shows the two side by side: whoever brings it decides. It is kept meanwhile, so that
/// nothing must be handed in again.
/// </summary>
public sealed class NearCopies(FeaturePorts ports, IAccessPolicy access, LibraryIndexer indexer, TimeProvider clock)
{
    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());

    /// <summary>Null where nothing is like it: it is to be added.</summary>
    internal async Task<IndexOutcome?> HoldAsync(NewSource source, CancellationToken cancellationToken)
    {
        var sketches = await ports.Sources.ListSketchesAsync(source.Extracted.Source.Group, cancellationToken).ConfigureAwait(false);
        if (source.Effect is not { } effect || NearCopy.Nearest(TextSketch.Of(source.Extracted.Document.Source.Text), sketches) is null)
        {
            return null;
        }

        return await ports.Sources.HoldAsync(HeldDocument.Of(source), effect, source.PartOf, cancellationToken).ConfigureAwait(false) switch
        {
            HoldOutcome.Held => new IndexOutcome.HeldBack(source.FileName, source.Extracted.Source.Hash),
            HoldOutcome.DiskAlmostFull full => new IndexOutcome.DiskAlmostFull(source.FileName, full.FreeBytes),
            _ => new IndexOutcome.TakenAwaySince(source.FileName),
        };
    }

    internal async Task<Card> ShowAsync(Circumstances at, GroupId group, ContentHash hash, CancellationToken cancellationToken)
    {
        if (await ports.Sources.FindHeldAsync(group, hash, Now, cancellationToken).ConfigureAwait(false) is not { } held)
        {
            return WaitingCards.Gone();
        }

        var (document, sketch, sentences) = await indexer.Turns.RunAsync(() => Read(held), cancellationToken).ConfigureAwait(false);
        var sketches = await ports.Sources.ListSketchesAsync(group, cancellationToken).ConfigureAwait(false);
        if (NearCopy.Nearest(sketch, sketches) is not { Source: var there } near
            || await ports.Sources.ReadSentencesAsync(group, there.Id, cancellationToken).ConfigureAwait(false) is not { } old)
        {
            return WaitingCards.NearNone(held, at.Member.Id);
        }

        var differing = Differing(document, sentences, old);
        var mayReplace = there.Id.Group == group
            && at.Space is { } space
            && await access.AllowsAsync(space, at.Member, Right.Approve, cancellationToken).ConfigureAwait(false);
        ReadTarget? toReplace = mayReplace ? HeldActions.ToPick(new SourceErrand(SourceCommand.Replace, hash.Value), there.Id, at.Member.Id) : null;
        return WaitingCards.Compare(held, document, there, sketch.ShareOfShorter(near.Sketch), differing, toReplace, at.Member.Id);
    }

    /// <summary>What two brought is the first one's to let go.</summary>
    internal async Task<Card> LeaveAsync(Circumstances at, GroupId group, ContentHash hash, CancellationToken cancellationToken) =>
        await FindAsync(group, hash, cancellationToken).ConfigureAwait(false) is not { } held ? WaitingCards.Gone()
        : held.By is { } first && first != SpaceGroups.MemberOf(at.Member.Id) ? WaitingCards.LeftWaiting()
        : await ports.Sources.DropHeldAsync(group, hash, cancellationToken).ConfigureAwait(false) ? WaitingCards.Left()
        : WaitingCards.Gone();

    internal Task<HeldDocument?> FindAsync(GroupId group, ContentHash hash, CancellationToken cancellationToken) =>
        ports.Sources.FindHeldAsync(group, hash, Now, cancellationToken);

    private static (Document Document, TextSketch Sketch, IReadOnlyList<Sentence> Sentences) Read(HeldDocument held)
    {
        var document = HeldReading.Read(held, held.FileName, held.Stated);
        return (document, TextSketch.Of(document.Source.Text), SentenceSplitter.Split(document));
    }

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

using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.LiteDb.Sources;

/// <summary>
/// Texts with their sentences that were shown last, of all groups together, up to a number of bytes; what was not asked for longest goes first.
/// Kept inside the read that unpacked them and taken out in the moment of a commit, so that nothing stale is ever found.
/// </summary>
internal sealed class SentenceCache(long capacityBytes)
{
    // The records themselves and their place in the lists, beside the text.
    private const int BytesPerItem = 80;

    private readonly Lock gate = new();
    private readonly Dictionary<SourceId, LinkedListNode<Kept>> places = [];
    private readonly LinkedList<Kept> lastFirst = new();
    private long bytes;

    public SourceSentences? Find(SourceId source)
    {
        lock (gate)
        {
            if (!places.TryGetValue(source, out var place))
            {
                return null;
            }

            lastFirst.Remove(place);
            lastFirst.AddFirst(place);
            return place.Value.Sentences;
        }
    }

    /// <summary>One that is larger than all may be together is not kept.</summary>
    public void Keep(SourceSentences sentences)
    {
        var kept = new Kept(sentences, BytesOf(sentences));
        lock (gate)
        {
            Remove(sentences.Source);
            if (kept.Bytes > capacityBytes)
            {
                return;
            }

            places[sentences.Source] = lastFirst.AddFirst(kept);
            bytes += kept.Bytes;
            while (bytes > capacityBytes && lastFirst.Last is { } oldest)
            {
                Remove(oldest.Value.Sentences.Source);
            }
        }
    }

    public void Forget(SourceId source)
    {
        lock (gate)
        {
            Remove(source);
        }
    }

    private void Remove(SourceId source)
    {
        if (places.Remove(source, out var place))
        {
            lastFirst.Remove(place);
            bytes -= place.Value.Bytes;
        }
    }

    private static long BytesOf(SourceSentences sentences) =>
        ((long)sentences.Document.Source.Text.Length * sizeof(char))
        + ((long)(sentences.Document.Blocks.Count + sentences.Sentences.Count + 1) * BytesPerItem);

    private sealed record Kept(SourceSentences Sentences, long Bytes);
}

using System.Runtime.CompilerServices;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Passages;

/// <summary>
/// The sentences of the sources that were shown last, in memory: members turn pages and open passages of what they have just seen. What is the
/// same bytes, split by the same version, has the same sentences, whoever reads them; whether they may is asked before.
/// </summary>
internal sealed class RecentSentences
{
    // In UTF-16 units of text: about twice as many bytes, and the spans.
    private const int MostText = 4 * 1024 * 1024;

    private static readonly ConditionalWeakTable<ISourceStore, RecentSentences> OfStores = [];

    private readonly Lock gate = new();
    private readonly Dictionary<(SourceId Source, int Version), LinkedListNode<Kept>> kept = [];
    private readonly LinkedList<Kept> latestFirst = [];
    private int length;

    public static RecentSentences Of(ISourceStore store) => OfStores.GetOrCreateValue(store);

    /// <param name="source">As the group sees it.</param>
    public async Task<SourceSentences?> ReadAsync(ISourceStore store, GroupId group, SourceSummary source, CancellationToken cancellationToken)
    {
        var key = (source.Id, source.ExtractionVersion);
        if (Find(key) is { } known)
        {
            return known;
        }

        var read = await store.ReadSentencesAsync(group, source.Id, cancellationToken).ConfigureAwait(false);
        if (read is not null)
        {
            Keep(key, read);
        }

        return read;
    }

    private SourceSentences? Find((SourceId, int) key)
    {
        lock (gate)
        {
            if (!kept.TryGetValue(key, out var node))
            {
                return null;
            }

            latestFirst.Remove(node);
            latestFirst.AddFirst(node);
            return node.Value.Sentences;
        }
    }

    private void Keep((SourceId, int) key, SourceSentences read)
    {
        var text = read.Document.Source.Text.Length;
        lock (gate)
        {
            if (text > MostText / 4 || kept.ContainsKey(key))
            {
                return;
            }

            kept.Add(key, latestFirst.AddFirst(new Kept(key, read)));
            length += text;
            while (length > MostText && latestFirst.Last is { } oldest)
            {
                latestFirst.RemoveLast();
                kept.Remove(oldest.Value.Key);
                length -= oldest.Value.Sentences.Document.Source.Text.Length;
            }
        }
    }

    private sealed record Kept((SourceId, int) Key, SourceSentences Sentences);
}

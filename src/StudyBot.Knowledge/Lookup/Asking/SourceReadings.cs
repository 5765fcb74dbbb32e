using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Asking.Filling;

namespace StudyBot.Knowledge.Lookup.Asking;

/// <summary>
/// Texts and sentences that questions have read, the latest kept: many questions ask the same few sources. Which of them a group may see is
/// the caller's business.
/// </summary>
internal sealed class SourceReadings(ISourceStore sources)
{
    /// <summary>UTF-16 units of text that are kept.</summary>
    private const int KeptLength = 4 * 1024 * 1024;

    private readonly Lock gate = new();
    private readonly Dictionary<SourceId, LinkedListNode<Kept>> bySource = [];
    private readonly LinkedList<Kept> latest = [];
    private long length;

    /// <param name="filled">The scope it was found in: another one may stand for another extraction of the same source.</param>
    public async ValueTask<SourceSentences?> ReadAsync(
        GroupId group, SourceId source, FilledScope filled, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (bySource.TryGetValue(source, out var node) && ReferenceEquals(node.Value.Filled, filled))
            {
                latest.Remove(node);
                latest.AddFirst(node);
                return node.Value.Read;
            }
        }

        var read = await sources.ReadSentencesAsync(group, source, cancellationToken).ConfigureAwait(false);
        if (read is not null)
        {
            Keep(new Kept(source, filled, read));
        }

        return read;
    }

    private void Keep(Kept kept)
    {
        lock (gate)
        {
            if (bySource.Remove(kept.Source, out var old))
            {
                Drop(old);
            }

            bySource[kept.Source] = latest.AddFirst(kept);
            length += kept.Length;
            while (length > KeptLength && latest.Last is { } last && latest.Count > 1)
            {
                bySource.Remove(last.Value.Source);
                Drop(last);
            }
        }
    }

    private void Drop(LinkedListNode<Kept> node)
    {
        latest.Remove(node);
        length -= node.Value.Length;
    }

    private sealed record Kept(SourceId Source, FilledScope Filled, SourceSentences Read)
    {
        public int Length => Read.Document.Source.Text.Length;
    }
}

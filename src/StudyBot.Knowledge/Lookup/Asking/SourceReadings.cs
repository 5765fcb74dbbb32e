using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Asking.Filling;
using StudyBot.Knowledge.Lookup.Naming;

namespace StudyBot.Knowledge.Lookup.Asking;

/// <summary>
/// Texts and sentences that questions have read, the latest kept: many questions ask the same few sources. Which of them a group may see is
/// the caller's business.
/// </summary>
internal sealed class SourceReadings(ISourceStore sources, INameStore names)
{
    /// <summary>UTF-16 units of text that are kept.</summary>
    private const int KeptLength = 24 * 1024 * 1024;

    private readonly Lock gate = new();
    private readonly Dictionary<SourceId, LinkedListNode<Kept>> bySource = [];
    private readonly LinkedList<Kept> latest = [];
    private long length;
    private volatile Named? named;

    /// <param name="filled">The scope it was found in: another one may stand for another extraction of the same source.</param>
    public async ValueTask<SourceReading?> ReadAsync(
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
        if (read is null)
        {
            return null;
        }

        var named = await NamesAsync(group, source, cancellationToken).ConfigureAwait(false);
        var reading = new SourceReading(read, new OtherNames(named));
        Keep(new Kept(source, filled, reading));
        return reading;
    }

    private async ValueTask<SourceNames?> NamesAsync(GroupId group, SourceId source, CancellationToken cancellationToken)
    {
        var all = await names.ListAsync(group, cancellationToken).ConfigureAwait(false);
        var known = named;
        if (known is null || !ReferenceEquals(known.Listed, all))
        {
            named = known = new Named(all, all.ToDictionary(n => n.Source));
        }

        return known.BySource.GetValueOrDefault(source);
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

    private sealed record Kept(SourceId Source, FilledScope Filled, SourceReading Read)
    {
        public int Length => Read.Sentences.Document.Source.Text.Length;
    }

    private sealed record Named(IReadOnlyList<SourceNames> Listed, Dictionary<SourceId, SourceNames> BySource);
}

using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Naming;
using StudyBot.Knowledge.Lookup.Searching;

namespace StudyBot.Knowledge.Lookup.Asking.Filling;

/// <summary>
/// Keeps the search index in step with the store: what a group sees and the index does not have is put in when somebody asks, what no store lists
/// any more is taken out. As long as the store's list is the same object there is nothing to do.
/// </summary>
internal sealed class IndexFiller(ISearchIndex index, ISourceStore sources, INameStore names) : IDisposable
{
    /// <summary>So many sources are kept at a time: what a cancelled question has filled is not lost.</summary>
    private const int KeptAtOnce = 64;

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Dictionary<GroupId, FilledScope> scopes = [];

    /// <summary>The sources that a group may ask, all of them in the index.</summary>
    public async ValueTask<FilledScope> FillAsync(GroupId group, CancellationToken cancellationToken)
    {
        var listed = await sources.ListAsync(group, cancellationToken).ConfigureAwait(false);
        lock (scopes)
        {
            if (scopes.TryGetValue(group, out var known) && ReferenceEquals(known.Listed, listed))
            {
                return known;
            }
        }

        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            try
            {
                await FillAsync(group, listed, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                // Also what a cancelled question has put in: what is not kept could not be taken out either.
                index.Commit();
            }

            var filled = new FilledScope(listed, new SearchScope([.. listed.Select(s => s.Id)]));
            lock (scopes)
            {
                scopes[group] = filled;
            }

            return filled;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Takes out at once what no store lists any more.</summary>
    public async Task TakeOutGoneAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await TakeOutAsync(cancellationToken).ConfigureAwait(false);
            index.Commit();
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Forgets that anything was filled: the index was lost.</summary>
    public void StartAgain()
    {
        lock (scopes)
        {
            scopes.Clear();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task FillAsync(GroupId group, IReadOnlyList<SourceSummary> listed, CancellationToken cancellationToken)
    {
        await TakeOutAsync(cancellationToken).ConfigureAwait(false);
        var indexed = index.Sources;
        var missing = listed.Where(s => !indexed.TryGetValue(s.Id, out var version) || version != s.ExtractionVersion).ToList();
        if (missing.Count > 0)
        {
            var named = (await names.ListAsync(group, cancellationToken).ConfigureAwait(false)).ToDictionary(n => n.Source);
            for (var i = 0; i < missing.Count; i++)
            {
                await PutAsync(group, missing[i], named, cancellationToken).ConfigureAwait(false);
                if ((i + 1) % KeptAtOnce == 0)
                {
                    index.Commit();
                }
            }
        }
    }

    private async Task PutAsync(
        GroupId group, SourceSummary source, Dictionary<SourceId, SourceNames> named, CancellationToken cancellationToken)
    {
        // Null while its extraction is made again: it comes back under another version, and then is listed anew.
        if (await sources.ReadSentencesAsync(group, source.Id, cancellationToken).ConfigureAwait(false) is { } read)
        {
            var other = new OtherNames(named.GetValueOrDefault(source.Id));
            index.Put(source.Id, source.ExtractionVersion, PassageCutter.Cut(read, other.Of));
        }
    }

    /// <summary>Of every group that has something in the index, also one that was forgotten: what it does not list any more goes.</summary>
    private async Task TakeOutAsync(CancellationToken cancellationToken)
    {
        foreach (var group in index.Sources.Keys.GroupBy(s => s.Group))
        {
            var listed = (await sources.ListAsync(group.Key, cancellationToken).ConfigureAwait(false)).Select(s => s.Id).ToHashSet();
            foreach (var gone in group.Where(s => !listed.Contains(s)))
            {
                index.Remove(gone);
            }
        }
    }
}

/// <summary>A group's sources as they were listed, with all of them in the index.</summary>
internal sealed record FilledScope(IReadOnlyList<SourceSummary> Listed, SearchScope Scope);

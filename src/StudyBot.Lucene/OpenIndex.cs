using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Searching;
using Directory = Lucene.Net.Store.Directory;

namespace StudyBot.Lucene;

/// <summary>An index that was opened and found whole: its files, a searcher over what was committed last, and which sources are in it.</summary>
internal sealed class OpenIndex : IDisposable
{
    // The values of the published baselines on short passages.
    public static readonly Similarity Similarity = new BM25Similarity(0.9f, 0.4f);

    private readonly System.Threading.Lock gate = new();
    private volatile Snapshot? snapshot;

    private OpenIndex(Directory directory, Snapshot? snapshot)
    {
        Directory = directory;
        this.snapshot = snapshot;
    }

    public Directory Directory { get; }

    public IReadOnlyDictionary<SourceId, int> Sources => snapshot?.Sources ?? new Dictionary<SourceId, int>();

    /// <exception cref="Exception">Any, where the folder cannot be made or what is in it cannot be read.</exception>
    public static OpenIndex In(string folder)
    {
        System.IO.Directory.CreateDirectory(folder);
        // The data folder's own lock keeps other processes out.
        return Of(new NIOFSDirectory(folder, NoLockFactory.GetNoLockFactory()));
    }

    public static OpenIndex InMemory() => new(new RAMDirectory(), null);

    /// <summary>Lets searches see what was committed.</summary>
    /// <param name="changed">The version that each changed source has now; below zero for one that is gone.</param>
    public void Refresh(IReadOnlyDictionary<SourceId, int> changed)
    {
        var sources = new Dictionary<SourceId, int>(Sources);
        foreach (var (source, version) in changed)
        {
            if (version < 0)
            {
                sources.Remove(source);
            }
            else
            {
                sources[source] = version;
            }
        }

        var fresh = new Snapshot(DirectoryReader.Open(Directory), sources);
        lock (gate)
        {
            snapshot?.Release();
            snapshot = fresh;
        }
    }

    public SearchHits Search(SearchQuery query, SearchScope scope)
    {
        Snapshot? used;
        lock (gate)
        {
            used = snapshot;
            used?.Hold();
        }

        if (used is null)
        {
            return new SearchHits([], 0, new int[query.Terms.Count]);
        }

        try
        {
            return used.Search(query, scope);
        }
        finally
        {
            used.Release();
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            snapshot?.Release();
            snapshot = null;
        }

        Directory.Dispose();
    }

    private static OpenIndex Of(Directory directory)
    {
        DirectoryReader? reader = null;
        try
        {
            if (!DirectoryReader.IndexExists(directory))
            {
                return directory.ListAll().Length == 0
                    ? new OpenIndex(directory, null)
                    : throw new InvalidDataException("There are files, and no index.");
            }

            reader = DirectoryReader.Open(directory);
            if (!IndexFormat.IsCurrent(reader.IndexCommit.UserData))
            {
                throw new InvalidDataException("It was made by another version.");
            }

            foreach (var leaf in reader.Leaves)
            {
                leaf.AtomicReader.CheckIntegrity();
            }

            return new OpenIndex(directory, new Snapshot(reader, PassageFields.SourcesIn(reader)));
        }
        catch
        {
            reader?.Dispose();
            directory.Dispose();
            throw;
        }
    }
}

using Lucene.Net.Index;
using Microsoft.Extensions.Logging;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Searching;
using LuceneVersion = Lucene.Net.Util.LuceneVersion;

namespace StudyBot.Lucene;

/// <summary>
/// The search index in a folder of its own, which only the process that holds the data folder may use. Nothing is read before the first use, and nothing of
/// Lucene is loaded: its library is megabytes, and many a process never searches.
/// What cannot be read is deleted and the index is empty again; where the folder cannot be written the index is in memory, until the end.
/// </summary>
/// <param name="folder">Made when it is needed. All that stands in it may be deleted.</param>
public sealed partial class LuceneSearchIndex(string folder, ILogger<LuceneSearchIndex> logger) : ISearchIndex, IDisposable
{
    private const int FilesPerTier = 2;

    private readonly Lock gate = new();
    private readonly Dictionary<SourceId, int> pending = [];
    private PreparedTermsAnalyzer? analyzer;
    private OpenIndex? open;
    private IndexWriter? writer;
    private bool hasFailedToWrite;
    private bool isDisposed;

    public IReadOnlyDictionary<SourceId, int> Sources => Use().Sources;

    public void Put(SourceId source, int version, IEnumerable<IndexedPassage> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        lock (gate)
        {
            Change(target =>
            {
                target.DeleteDocuments(new Term(PassageFields.Source, source.ToString()));
                foreach (var passage in passages)
                {
                    target.AddDocument(PassageFields.Of(source, version, passage));
                }
            });
            pending[source] = version;
        }
    }

    public void Remove(SourceId source)
    {
        lock (gate)
        {
            Change(target => target.DeleteDocuments(new Term(PassageFields.Source, source.ToString())));
            pending[source] = -1;
        }
    }

    public void Commit()
    {
        lock (gate)
        {
            if (writer is null)
            {
                return;
            }

            Change(target =>
            {
                // What was taken out must not be read from the files either.
                target.ForceMergeDeletes();
                target.SetCommitData(IndexFormat.Mark);
                target.Commit();
                target.Dispose();
                writer = null;
                Use().Refresh(pending);
            });
            pending.Clear();
            hasFailedToWrite = false;
        }
    }

    public SearchHits? Search(SearchQuery query, SearchScope scope)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(scope);
        var index = Use();
        try
        {
            return index.Search(query, scope);
        }
        catch (Exception unreadable) when (IndexFormat.IsUnreadable(unreadable))
        {
            lock (gate)
            {
                if (ReferenceEquals(open, index))
                {
                    Lose(unreadable);
                }
            }

            return null;
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            isDisposed = true;
            Rollback();
            open?.Dispose();
            open = null;
            analyzer?.Dispose();
        }
    }

    private OpenIndex Use()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            if (open is not null)
            {
                return open;
            }

            try
            {
                return open = OpenIndex.In(folder);
            }
            catch (Exception unreadable) when (IndexFormat.IsUnreadable(unreadable))
            {
                return Lose(unreadable);
            }
        }
    }

    /// <summary>Starts again with nothing in the folder, else in memory.</summary>
    private OpenIndex Lose(Exception reason, bool isFolderUsable = true)
    {
        LogLost(folder, reason.Message);
        LogCause(reason);
        Rollback();
        open?.Dispose();
        try
        {
            IndexFormat.Clear(folder);
            if (isFolderUsable)
            {
                return open = OpenIndex.In(folder);
            }

            LogInMemory(folder, reason.Message);
            return open = OpenIndex.InMemory();
        }
        catch (Exception unwritable) when (IndexFormat.IsUnreadable(unwritable))
        {
            LogInMemory(folder, unwritable.Message);
            return open = OpenIndex.InMemory();
        }
    }

    private void Change(Action<IndexWriter> change)
    {
        try
        {
            writer ??= new IndexWriter(Use().Directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer ??= new PreparedTermsAnalyzer())
            {
                Similarity = OpenIndex.Similarity,
                OpenMode = OpenMode.CREATE_OR_APPEND,
                RAMBufferSizeMB = 16,
                MergeScheduler = new SerialMergeScheduler(),
                // However little was taken out of a file, the file goes. Every question pays for every file: few, though changes then write more.
                MergePolicy = new TieredMergePolicy { ForceMergeDeletesPctAllowed = 0, SegmentsPerTier = FilesPerTier, MaxMergeAtOnce = FilesPerTier },
            });
            change(writer);
        }
        catch (Exception unwritable) when (IndexFormat.IsUnreadable(unwritable))
        {
            // A full disk, or files that somebody took away: whoever fills the index sees that it is empty and fills it again. Where that
            // failed before, room was not made by deleting what was there.
            Lose(unwritable, isFolderUsable: !hasFailedToWrite);
            hasFailedToWrite = true;
            throw new SearchIndexLostException(unwritable);
        }
    }

    private void Rollback()
    {
        pending.Clear();
        try
        {
            writer?.Rollback();
        }
        catch (Exception broken) when (IndexFormat.IsUnreadable(broken))
        {
            LogNotRolledBack(broken);
        }

        writer = null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The search index in {Folder} could not be used and is made again: {Reason}")]
    private partial void LogLost(string folder, string reason);

    [LoggerMessage(Level = LogLevel.Debug, Message = "What made the search index unusable")]
    private partial void LogCause(Exception reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The search index cannot be kept in {Folder} and is in memory until the process ends: {Reason}")]
    private partial void LogInMemory(string folder, string reason);

    [LoggerMessage(Level = LogLevel.Debug, Message = "The writer of the search index was broken")]
    private partial void LogNotRolledBack(Exception reason);
}

using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Asking;
using StudyBot.Testing.Stores;

namespace StudyBot.Lucene.Tests;

/// <summary>A store in memory with a search index on disk beside it, and the finder over both.</summary>
internal sealed class Shelf : IAsyncDisposable
{
    private readonly string parent = Directory.CreateTempSubdirectory("studybot-search-").FullName;
    private LuceneSearchIndex index;

    public Shelf()
    {
        Folder = Path.Combine(parent, "search");
        (index, Finder) = Open();
    }

    public string Folder { get; }

    public MemoryStores Stores { get; } = new();

    public PassageFinder Finder { get; private set; }

    public LuceneSearchIndex Index => index;

    public async Task<SourceId> AddAsync(GroupId group, string text, string fileName = "notes.txt", int version = 1)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var id = new SourceId(group, ContentHash.Of(bytes));
        var extracted = Extractor.Extract(id, new SourceText(text), fileName, CancellationToken.None) with { Version = version };
        await Stores.Sources.AddAsync(new NewSource(fileName, bytes, extracted, null, Instant.FromUnixTimeSeconds(0)), CancellationToken.None);
        return id;
    }

    public Task<PassagesFound> AskAsync(GroupId group, string question, SourceId? only = null, int atMost = 3) =>
        Finder.FindAsync(group, question, only, atMost, TestContext.Current.CancellationToken);

    /// <summary>As after the end of the process and a new start.</summary>
    public void Reopen()
    {
        Close();
        (index, Finder) = Open();
    }

    public void Close()
    {
        Finder.Dispose();
        index.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        Close();
        await Stores.DisposeAsync();
        Directory.Delete(parent, recursive: true);
    }

    private (LuceneSearchIndex Index, PassageFinder Finder) Open()
    {
        var opened = new LuceneSearchIndex(Folder, NullLogger<LuceneSearchIndex>.Instance);
        return (opened, new PassageFinder(opened, Stores.Sources, Stores.Facts, Stores.Names));
    }
}

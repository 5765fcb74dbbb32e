using System.Globalization;
using Lucene.Net.Analysis.En;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace StudyBot.Benchmarks;

/// <summary>The baseline of the look-ups: Lucene's query for one term over the paragraphs of the same documents, in memory.</summary>
internal sealed class LuceneTerms : IDisposable
{
    private readonly RAMDirectory folder = new();
    private readonly IndexSearcher searcher;

    public LuceneTerms(IEnumerable<string> documents)
    {
        using var analyzer = new EnglishAnalyzer(LuceneVersion.LUCENE_48);
        using (var writer = new IndexWriter(folder, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)))
        {
            foreach (var paragraph in documents.SelectMany(document => document.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
            {
                writer.AddDocument([new TextField("text", paragraph, Field.Store.YES)]);
            }
        }

        searcher = new IndexSearcher(DirectoryReader.Open(folder));
    }

    /// <summary>The five best paragraphs with the last word of the name, read.</summary>
    public void Ask(string name)
    {
        var term = name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant();
        foreach (var hit in searcher.Search(new TermQuery(new Term("text", term)), 5).ScoreDocs)
        {
            _ = searcher.Doc(hit.Doc).Get("text", CultureInfo.InvariantCulture);
        }
    }

    public void Dispose()
    {
        searcher.IndexReader.Dispose();
        folder.Dispose();
    }
}

using System.Text;
using BenchmarkDotNet.Attributes;
using Lucene.Net.Analysis.En;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;

namespace StudyBot.Benchmarks;

/// <summary>Text to facts, beside Lucene alone on the same text: paragraphs analysed and indexed in memory.</summary>
[MemoryDiagnoser]
public class IndexingBenchmark
{
    private IReadOnlyList<string> documents = [];

    public IndexingBenchmark()
    {
    }

    internal IndexingBenchmark(IReadOnlyList<string> documents) => this.documents = documents;

    /// <summary>UTF-8 bytes of the corpus; the throughput column divides by it.</summary>
    public static long CorpusBytes { get; private set; }

    [GlobalSetup]
    public void ReadCorpus()
    {
        documents = Corpus.Documents(100);
        CorpusBytes = documents.Sum(d => (long)Encoding.UTF8.GetByteCount(d));
    }

    [Benchmark(Baseline = true, Description = "Lucene alone")]
    public int IndexWithLucene()
    {
        using var folder = new RAMDirectory();
        using var analyzer = new EnglishAnalyzer(LuceneVersion.LUCENE_48);
        using var writer = new IndexWriter(folder, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer));
        foreach (var paragraph in documents.SelectMany(d => d.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
        {
            writer.AddDocument([new TextField("text", paragraph, Field.Store.NO)]);
        }

        writer.Commit();
        return writer.NumDocs;
    }

    [Benchmark(Description = "text to facts")]
    public int Extract()
    {
        var facts = 0;
        foreach (var document in documents)
        {
            var source = new SourceId(GroupId.Terminal, ContentHash.Of(Encoding.UTF8.GetBytes(document)));
            facts += Extractor.Extract(source, new SourceText(document), "speech.txt", CancellationToken.None).Facts.Count;
        }

        return facts;
    }
}

using System.Diagnostics;
using System.Globalization;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup.Asking;
using StudyBot.LiteDb.Opening;

namespace StudyBot.Benchmarks;

/// <summary>
/// How long a free question takes over the real store and the index on disk; beside it a plain Lucene query of the same words over the same
/// paragraphs in memory, in the same run. No question is asked twice in a row.
/// </summary>
internal static class QuestionLatency
{
    private const int WarmUp = 200;
    private const int Calls = 2000;

    private static readonly string[] Topics =
    [
        "the question of Palestine", "nuclear weapons", "apartheid in South Africa", "the Security Council", "climate change", "the debt of developing countries",
        "the situation in Cyprus", "refugees", "terrorism", "the law of the sea", "human rights", "the war in Afghanistan", "small island States", "disarmament",
        "the Non-Aligned Movement", "the new international economic order", "Namibia", "peacekeeping operations", "the Millennium Development Goals", "Kosovo",
    ];

    private static readonly string[] Forms =
    [
        "What does the speaker say about {0}?", "When did the conference on {0} take place?", "Who proposed a resolution on {0}?",
        "How many countries support {0}?", "Why is {0} of concern to the international community?", "Where were the negotiations on {0} held?",
    ];

    /// <param name="ask">Types a line through the router.</param>
    public static async Task<IReadOnlyList<Figure>> MeasureAsync(DataFolder store, PassageFinder finder, Func<string, Task> ask)
    {
        var watch = Stopwatch.StartNew();
        await finder.PrepareAsync(GroupId.Terminal, CancellationToken.None);
        var filled = watch.Elapsed.TotalSeconds;
        var questions = Topics.SelectMany(t => Forms.Select(f => string.Format(CultureInfo.InvariantCulture, f, t))).ToArray();

        using var memory = new RAMDirectory();
        var plain = Plain(memory, store);
        var lucene = await MeasureAsync(questions, async q => await Task.Run(() => plain(q)));
        var asked = await MeasureAsync(questions, q => ask($"/ask {q}"));
        return
        [
            new("search index filled", string.Create(CultureInfo.InvariantCulture, $"{filled:F1} s")),
            .. Figure.Compare("/ask QUESTION", asked, lucene, "< 15 ms", "a plain Lucene query"),
        ];
    }

    private static Func<string, int> Plain(RAMDirectory memory, DataFolder store)
    {
        var analyzer = new EnglishAnalyzer(LuceneVersion.LUCENE_48);
        using (var writer = new IndexWriter(memory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)))
        {
            foreach (var source in store.Sources.ListAsync(GroupId.Terminal, CancellationToken.None).GetAwaiter().GetResult())
            {
                var read = store.Sources.ReadSentencesAsync(GroupId.Terminal, source.Id, CancellationToken.None).GetAwaiter().GetResult()!;
                foreach (var sentences in read.Sentences.Chunk(8))
                {
                    writer.AddDocument([new TextField("text", string.Join(' ', sentences.Select(s => read.Document.Source[s.Span])), Field.Store.YES)]);
                }
            }
        }

        var searcher = new IndexSearcher(DirectoryReader.Open(memory));
        return question =>
        {
            var any = new BooleanQuery();
            foreach (var word in Words(analyzer, question))
            {
                any.Add(new TermQuery(new Term("text", word)), Occur.SHOULD);
            }

            return searcher.Search(any, 5).ScoreDocs.Count(hit => searcher.Doc(hit.Doc).Get("text", CultureInfo.InvariantCulture).Length > 0);
        };
    }

    private static List<string> Words(Analyzer analyzer, string text)
    {
        var words = new List<string>();
        using var stream = analyzer.GetTokenStream("text", text);
        var term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            words.Add(term.ToString()!);
        }

        stream.End();
        return words;
    }

    private static async Task<double[]> MeasureAsync(string[] questions, Func<string, Task> ask)
    {
        for (var i = 0; i < WarmUp; i++)
        {
            await ask(questions[i % questions.Length]);
        }

        var times = new double[Calls];
        for (var i = 0; i < Calls; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await ask(questions[i * 7 % questions.Length]);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return times;
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text;
using Lucene.Net.Analysis.En;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features;
using StudyBot.Features.Library;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup.Naming;
using StudyBot.LiteDb.Opening;
using StudyBot.Testing;
using StudyBot.Testing.Stores;

namespace StudyBot.Benchmarks;

/// <summary>
/// How long one member waits: names through the router over the real store, call by call, with the bundled article among many
/// documents; beside it a Lucene query for the same name over the sentences of all events, in the same run.
/// </summary>
internal static class LookupLatency
{
    private const int Documents = 1000;
    private const int WarmUp = 500;
    private const int Calls = 5000;

    public static async Task RunAsync()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("studybot-latency-").FullName;
        try
        {
            var outcome = await DataFolder.OpenAsync(new DataFolderOptions(folder), NullLogger.Instance, CancellationToken.None);
            await using var store = ((DataFolderOutcome.Opened)outcome).Folder;
            var features = new FeatureSet(
                new FeaturePorts(store.Sources, store.Facts, store.Names, new MemoryPassageFinder(store.Sources, store.Facts), store.Settings, store.Spaces, store.Eraser),
                TimeProvider.System,
                NullLoggerFactory.Instance);
            var files = Corpus.Documents(Documents).Select((d, i) => File($"{i}.txt", Encoding.UTF8.GetBytes(d)))
                .Append(File(Path.GetFileName(Repository.Seed), System.IO.File.ReadAllBytes(Repository.Seed)));
            await features.Indexer.IndexAsync([.. files], GroupId.Terminal, null, null, CancellationToken.None);
            var facts = await store.Facts.ListAsync(GroupId.Terminal, CancellationToken.None);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Corpus.Description} and the bundled article: {facts.Count} facts, {Calls} calls each"));

            using var index = new RAMDirectory();
            var lucene = Measure(LuceneQuery(index, facts.OfType<EventFact>()));
            Print("Lucene alone", lucene, lucene);
            foreach (var line in (await LinesAsync(store)).Concat(["/quote", "/quote peace", "/timeline", "/timeline peace"]))
            {
                Print(line, await MeasureAsync(RouterCall(features, store, line)), lucene);
            }
        }
        finally
        {
            System.IO.Directory.Delete(folder, recursive: true);
        }
    }

    private static IncomingFile File(string name, byte[] bytes) => IncomingFile.OfBytes(name, bytes);

    // Of people, places and bodies the one that most sentences name, whose card is the dearest, and one that few do.
    private static async Task<IEnumerable<string>> LinesAsync(DataFolder store)
    {
        var names = await store.Names.ListAsync(GroupId.Terminal, CancellationToken.None);
        var start = Stopwatch.GetTimestamp();
        var indexes = Enum.GetValues<NameKind>().Select(kind => NameIndex.Of(names, kind)).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the names of all sources indexed in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} ms"));
        string[] commands = ["person", "place", "term"];
        return commands
            .Zip(indexes)
            .SelectMany(c => new[] { c.Second.ByMentions[0], c.Second.ByMentions[c.Second.ByMentions.Count / 4] }.Select(t => $"/{c.First} {t.Name}"))
            .Prepend("/summit nagato")
            .Append("/sources");
    }

    private static Func<Task> RouterCall(FeatureSet features, DataFolder store, string line)
    {
        var router = new Router(
            features.Catalog,
            features.Access,
            features.Audience,
            store.Adapters,
            new ButtonSeals(store.Adapters, new SystemRandomSource(), TimeProvider.System),
            features.Listeners,
            [],
            new SystemRandomSource(),
            TimeProvider.System,
            NullLogger<Router>.Instance);
        var member = new ChatMember(new UserId("terminal:0"), "me", Standing.Owner);
        var number = 0;
        return async () =>
        {
            var responder = new SilentResponder();
            var at = new Circumstances(new DeliveryId($"terminal:{++number}"), SpaceId.Terminal, new ChannelId("terminal"), member, Instant.FromUnixTimeSeconds(number));
            await router.RouteAsync(new CommandTyped(at, line, []), responder, CancellationToken.None);
            if (responder.Last is null)
            {
                throw new InvalidOperationException("There was no card to time.");
            }
        };
    }

    private static Action LuceneQuery(RAMDirectory index, IEnumerable<EventFact> events)
    {
        using var analyzer = new EnglishAnalyzer(LuceneVersion.LUCENE_48);
        using (var writer = new IndexWriter(index, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)))
        {
            foreach (var told in events)
            {
                writer.AddDocument([new TextField("text", told.Main.Text, Field.Store.YES)]);
            }
        }

        var searcher = new IndexSearcher(DirectoryReader.Open(index));
        var query = new TermQuery(new Term("text", "nagato"));
        return () =>
        {
            foreach (var hit in searcher.Search(query, 5).ScoreDocs)
            {
                _ = searcher.Doc(hit.Doc).Get("text", CultureInfo.InvariantCulture);
            }
        };
    }

    private static double[] Measure(Action call)
    {
        for (var i = 0; i < WarmUp; i++)
        {
            call();
        }

        var times = new double[Calls];
        for (var i = 0; i < Calls; i++)
        {
            var start = Stopwatch.GetTimestamp();
            call();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return times;
    }

    private static async Task<double[]> MeasureAsync(Func<Task> call)
    {
        for (var i = 0; i < WarmUp; i++)
        {
            await call();
        }

        var times = new double[Calls];
        for (var i = 0; i < Calls; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await call();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return times;
    }

    private static void Print(string name, double[] times, double[] baseline)
    {
        var (p50, p99) = (times[Calls / 2], times[Calls * 99 / 100]);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-40} p50 {p50:F4} ms ({p50 / baseline[Calls / 2]:F1}×)   p99 {p99:F4} ms ({p99 / baseline[Calls * 99 / 100]:F1}×)"));
    }
}

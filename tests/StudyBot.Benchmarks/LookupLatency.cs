using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features;
using StudyBot.Features.Library;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup.Asking;
using StudyBot.LiteDb.Opening;
using StudyBot.Lucene;

namespace StudyBot.Benchmarks;

/// <summary>
/// How long one member waits: each of <see cref="AskedLine.All"/> with random names through the router over the real store, call by call; beside it
/// Lucene's query for the same names, in the same run.
/// </summary>
internal static class LookupLatency
{
    private const int Calls = 2000;

    public static async Task<IReadOnlyList<Figure>> MeasureAsync()
    {
        var folder = Directory.CreateTempSubdirectory("studybot-latency-").FullName;
        try
        {
            var outcome = await DataFolder.OpenAsync(new DataFolderOptions(folder), NullLogger.Instance, CancellationToken.None);
            await using var store = ((DataFolderOutcome.Opened)outcome).Folder;
            using var search = new LuceneSearchIndex(Path.Combine(folder, "search"), NullLogger<LuceneSearchIndex>.Instance);
            using var finder = new PassageFinder(search, store.Sources, store.Facts, store.Names);
            var features = new FeatureSet(
                new FeaturePorts(store.Sources, store.Facts, store.Names, finder, store.Settings, store.Spaces, store.Eraser, store.Quizzes, store.Reviews, store.Grants, store.Audit),
                TimeProvider.System,
                NullLoggerFactory.Instance);
            var documents = Corpus.Documents(Corpus.Many);
            await features.Indexer.IndexAsync(
                [.. documents.Select((text, number) => IncomingFile.OfBytes($"{number}.txt", Encoding.UTF8.GetBytes(text)))],
                GroupId.Terminal,
                null,
                null,
                CancellationToken.None);

            var reading = Stopwatch.GetTimestamp();
            var named = await store.Names.ListAsync(GroupId.Terminal, CancellationToken.None);
            var facts = await store.Facts.ListAsync(GroupId.Terminal, CancellationToken.None);
            var read = Stopwatch.GetElapsedTime(reading).TotalMilliseconds;
            using var lucene = new LuceneTerms(documents);
            var figures = new List<Figure>
            {
                new(
                    "names and facts into memory",
                    string.Create(CultureInfo.InvariantCulture, $"{read:F0} ms"),
                    string.Create(CultureInfo.InvariantCulture, $"{facts.Count} facts, {named.Sum(source => source.Names.Count)} names")),
            };
            var ask = RouterCall(features, store);
            foreach (var line in AskedLine.All)
            {
                var lines = line.Fill(named, Calls);
                var baseline = await MeasureAsync(lines, asked =>
                {
                    lucene.Ask(asked.Name);
                    return Task.CompletedTask;
                });
                figures.AddRange(Figure.Compare(
                    line.Format.Replace("{0}", "NAME", StringComparison.Ordinal),
                    await MeasureAsync(lines, asked => ask(asked.Line)),
                    baseline,
                    "< 2 ms",
                    "Lucene's term query"));
            }

            figures.AddRange(await QuestionLatency.MeasureAsync(store, finder, ask));
            return figures;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Func<string, Task> RouterCall(FeatureSet features, DataFolder store)
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
        return async line =>
        {
            var responder = new SilentResponder();
            var at = new Circumstances(new DeliveryId($"terminal:{++number}"), SpaceId.Terminal, new ChannelId("terminal"), member, Instant.FromUnixTimeSeconds(number));
            await router.RouteAsync(new CommandTyped(at, line, []), responder, CancellationToken.None);
            if (responder.Last is null)
            {
                throw new InvalidOperationException($"There was no card to time for: {line}");
            }
        };
    }

    private static async Task<double[]> MeasureAsync(IReadOnlyList<(string Line, string Name)> lines, Func<(string Line, string Name), Task> call)
    {
        // All of them once before: the runtime has compiled then what it will, and the texts that they show have been read.
        foreach (var line in lines)
        {
            await call(line);
        }

        var times = new double[lines.Count];
        for (var i = 0; i < times.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await call(lines[i]);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return times;
    }
}

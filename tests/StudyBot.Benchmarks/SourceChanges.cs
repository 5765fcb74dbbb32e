using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Chat.Platforms;
using StudyBot.Features;
using StudyBot.Features.Library;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Lookup.Asking;
using StudyBot.LiteDb.Opening;
using StudyBot.Testing.Chat;

namespace StudyBot.Benchmarks;

/// <summary>
/// What a moderator waits for in a group of a thousand documents, from the line to the card, over the real store and the real index; beside it the time that
/// reading the document itself takes.
/// </summary>
internal static class SourceChanges
{
    private const int Times = 5;
    private const string Wanted = "≤ 2 s besides reading";

    public static Task<IReadOnlyList<Figure>> MeasureAsync() => MeasuredStore.UseAsync(MeasureAsync);

    private static async Task<IReadOnlyList<Figure>> MeasureAsync(DataFolder store, PassageFinder finder)
    {
        var group = new GroupId("discord:1");
        var features = new FeatureSet(
            new FeaturePorts(store.Sources, store.Facts, store.Names, finder, store.Settings, store.Spaces, store.Eraser, store.Quizzes, store.Reviews, store.Grants, store.Audit),
            TimeProvider.System,
            NullLoggerFactory.Instance);
        var chat = new ChatScene(features.Handlers, lasting: store.Adapters, platform: "discord", access: features.Access, audience: features.Audience);
        var owner = chat.Platform.Member("owner", Standing.Owner);
        var documents = Corpus.Documents(Corpus.Many);
        await features.Indexer.IndexAsync(
            [.. documents.Take(Corpus.Many - Times).Select((text, number) => IncomingFile.OfBytes($"document {number}.txt", Encoding.UTF8.GetBytes(text)))],
            group, addedBy: null, progress: null, CancellationToken.None);
        await finder.PrepareAsync(group, CancellationToken.None);
        await store.Sources.ListSketchesAsync(group, CancellationToken.None);
        await chat.Platform.TypeAsync("/source list", owner);

        var (reading, adding, listing, renaming) = (new Timing(), new Timing(), new Timing(), new Timing());
        var (previewing, replacing, removing, restoring) = (new Timing(), new Timing(), new Timing(), new Timing());
        for (var i = 0; i < Times; i++)
        {
            var text = documents[Corpus.Many - Times + i];
            var name = string.Create(CultureInfo.InvariantCulture, $"new {i}.txt");
            await reading.RunAsync(() => Task.Run(() =>
                Extractor.Extract(new SourceId(group, ContentHash.Of(Encoding.UTF8.GetBytes(text))), new SourceText(text), name, CancellationToken.None)));
            await adding.RunAsync(() => chat.Platform.TypeAsync("/source add", owner, chat.Platform.File(name, Encoding.UTF8.GetBytes(text))));
            await listing.RunAsync(() => chat.Platform.TypeAsync("/source list", owner));
            await renaming.RunAsync(() => chat.Platform.TypeAsync($"/source rename {name} to:\"Another title {i}\"", owner));
            var changed = Encoding.UTF8.GetBytes(text.Replace(". The ", ". Then the ", StringComparison.Ordinal) + " One line more.");
            var preview = await previewing.RunAsync(() => chat.Platform.TypeAsync($"/source replace {name} file:changed.txt", owner, chat.Platform.File("changed.txt", changed)));
            await replacing.RunAsync(() => chat.Platform.PressAsync((FakeAnswer)preview.Answer!, "Replace", owner));
            var question = await chat.Platform.TypeAsync($"/source remove Another title {i}", owner);
            var removed = await removing.RunAsync(() => chat.Platform.PressAsync((FakeAnswer)question.Answer!, "Take it away", owner));
            await restoring.RunAsync(() => chat.Platform.PressAsync((FakeAnswer)removed.Answer!, "Undo", owner));
        }

        return
        [
            reading.Told("one of a thousand documents: read and its facts drawn, alone", ""),
            adding.Told("added, with the look for near copies", Wanted),
            listing.Told("listed", Wanted),
            renaming.Told("renamed", Wanted),
            previewing.Told("replacement shown before it is done", Wanted),
            replacing.Told("replaced", Wanted),
            removing.Told("taken away", Wanted),
            restoring.Told("brought back", Wanted),
        ];
    }

    /// <summary>What one thing took, each time that it was done.</summary>
    private sealed class Timing
    {
        private readonly List<TimeSpan> times = [];

        public async Task<T> RunAsync<T>(Func<Task<T>> run)
        {
            var from = Stopwatch.GetTimestamp();
            var result = await run();
            times.Add(Stopwatch.GetElapsedTime(from));
            return result;
        }

        public Figure Told(string what, string wanted) => new(
            what,
            string.Create(CultureInfo.InvariantCulture, $"{times.Order().ElementAt(times.Count / 2).TotalMilliseconds:F0} ms"),
            string.Create(CultureInfo.InvariantCulture, $"longest {times.Max().TotalMilliseconds:F0} ms"),
            wanted);
    }
}

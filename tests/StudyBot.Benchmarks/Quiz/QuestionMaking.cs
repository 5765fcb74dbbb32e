using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Chat.Platforms;
using StudyBot.Features;
using StudyBot.Features.Library;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup.Asking;
using StudyBot.LiteDb.Opening;
using StudyBot.Quizzes.Bank;
using StudyBot.Testing.Chat;

namespace StudyBot.Benchmarks.Quiz;

/// <summary>
/// What one more document costs a group of a thousand: its questions made anew over the real store, how many of them stay the same, and what members wait for
/// meanwhile; beside it what they wait for otherwise.
/// </summary>
internal static class QuestionMaking
{
    private const int Usual = 40;
    private static readonly string[] Lines = ["/quiz practice", "/coverage", "/quizadmin status", "/summit Geneva"];

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
        List<IncomingFile> documents =
            [.. Corpus.Documents(Corpus.Many).Select((text, number) => IncomingFile.OfBytes($"document {number}.txt", Encoding.UTF8.GetBytes(text)))];
        await features.Indexer.IndexAsync([.. documents.SkipLast(1)], group, addedBy: null, progress: null, CancellationToken.None);
        var before = Texts(await features.Quiz.Keeper.ReadAsync(group, CancellationToken.None));
        var usual = new List<double>();
        for (var i = 0; i < Usual; i++)
        {
            usual.Add(await AskAsync(Lines[i % Lines.Length]));
        }

        await features.Indexer.IndexAsync([documents[^1]], group, addedBy: null, progress: null, CancellationToken.None);
        var started = Stopwatch.GetTimestamp();
        var making = Task.Run(() => features.Quiz.Keeper.ReadAsync(group, CancellationToken.None));
        var meanwhile = new List<double>();
        while (!making.IsCompleted)
        {
            meanwhile.Add(await AskAsync(Lines[meanwhile.Count % Lines.Length]));
        }

        var after = Texts(await making);
        var took = Stopwatch.GetElapsedTime(started);
        var kept = before.Intersect(after, StringComparer.Ordinal).Count();
        return
        [
            new("all questions of 1,000 documents made anew, in the background", string.Create(CultureInfo.InvariantCulture, $"{took.TotalSeconds:F1} s")),
            new("of them the same without the last document", string.Create(CultureInfo.InvariantCulture, $"{100.0 * kept / before.Count:F1} %"), $"{kept} of {before.Count}"),
            .. Figure.Compare($"{string.Join(", ", Lines)} meanwhile", [.. meanwhile.Order()], [.. usual.Order()], "as usual", "before"),
        ];

        async Task<double> AskAsync(string line)
        {
            var from = Stopwatch.GetTimestamp();
            await chat.Platform.TypeAsync(line, owner);
            return Stopwatch.GetElapsedTime(from).TotalMilliseconds;
        }
    }

    private static HashSet<string> Texts(GroupQuestions questions) =>
        [.. questions.List.Select(q => $"{q.Question.Id} {q.Question.Stem} {string.Join('|', q.Question.Options.Select(o => o.Text))}")];
}

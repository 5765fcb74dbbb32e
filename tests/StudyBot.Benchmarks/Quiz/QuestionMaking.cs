using System.Diagnostics;
using System.Globalization;
using System.Text;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Questions.Material;

namespace StudyBot.Benchmarks.Quiz;

/// <summary>The questions of a large group, and what one more document changes of them.</summary>
internal static class QuestionMaking
{
    public static IEnumerable<Figure> Measure()
    {
        var sources = Corpus.Documents(Corpus.Many).Select(Read).ToList();
        var before = Make(sources.SkipLast(1), out _);
        var after = Make(sources, out var milliseconds);
        var kept = before.Intersect(after, StringComparer.Ordinal).Count();
        yield return new("all questions of 1,000 documents", $"{milliseconds} ms");
        yield return new("of them the same without the last document", string.Create(CultureInfo.InvariantCulture, $"{100.0 * kept / before.Count:F1} %"), $"{kept} of {before.Count}");
    }

    private static HashSet<string> Make(IEnumerable<QuizSource> sources, out long milliseconds)
    {
        var started = Stopwatch.GetTimestamp();
        var questions = QuestionMaker.Make(new GroupMaterial([.. sources]), CancellationToken.None);
        milliseconds = (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        return [.. questions.Select(q => $"{q.Id} {q.Stem} {string.Join('|', q.Options.Select(o => o.Text))}")];
    }

    private static QuizSource Read(string text)
    {
        var source = new SourceId(GroupId.Terminal, ContentHash.Of(Encoding.UTF8.GetBytes(text)));
        var extracted = Extractor.Extract(source, new SourceText(text), "speech.txt", CancellationToken.None);
        return QuizSource.Of(extracted, extracted.Facts);
    }
}

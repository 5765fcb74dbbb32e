using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Asking;
using StudyBot.Knowledge.Lookup.Asking.Ranking;
using StudyBot.Lucene;
using StudyBot.Testing.Stores;

namespace StudyBot.Benchmarks.Training;

/// <summary>
/// Trains the order of sentences and the confidence in the first on labelled questions, and says how good both are on articles that they
/// were not trained on: each article is judged by a model of the other parts.
/// </summary>
internal static class RankingTraining
{
    private const int Parts = 4;
    private const int OrderTrees = 110;
    private const int OrderDepth = 5;
    private const double OrderRate = 0.2;
    private const double OrderRegularization = 8;
    private const int OrderSkipped = 40;

    /// <summary>Of the right paragraph against the right sentence.</summary>
    private const double WeightOfParagraph = 0.7;

    private const int ConfidenceTrees = 100;
    private const int ConfidenceDepth = 4;
    private const double ConfidenceRate = 0.1;
    private const double ConfidenceRegularization = 8;
    private const int ConfidenceSkipped = 40;

    /// <param name="data">A folder with the labelled questions.</param>
    /// <param name="output">Where the models are written.</param>
    public static async Task RunAsync(string data, string output)
    {
        var set = QuestionSet.Read(data);
        await using var stores = new MemoryStores();
        var sources = await AddAsync(set, stores);
        var folder = Directory.CreateTempSubdirectory("studybot-training-").FullName;
        try
        {
            using var index = new LuceneSearchIndex(folder, NullLogger<LuceneSearchIndex>.Instance);
            using var finder = new PassageFinder(index, stores.Sources, stores.Facts, stores.Names);
            var all = await GatherAsync(set, finder, sources, _ => null);
            var own = await GatherAsync(set, finder, sources, k => set.Questions[k].Article);
            var foreign = await GatherAsync(
                set, finder, sources, k => (set.Questions[k].Article + 1 + (k % (set.Articles.Count - 1))) % set.Articles.Count);
            var order = Judge(set, all);
            JudgeConfidence(set, order, own, foreign);
            var final = FitOrder(all);
            Write(output, "order", final);
            var (kept, declined) = (Best(own, _ => final), Best(foreign, _ => final));
            Write(output, "confidence", FitConfidence([.. kept.OfType<float[]>()], [.. declined.OfType<float[]>()]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    internal static async Task<List<SourceId>> AddAsync(QuestionSet set, MemoryStores stores)
    {
        var sources = new List<SourceId>();
        foreach (var article in set.Articles)
        {
            var bytes = Encoding.UTF8.GetBytes(article.Text);
            var id = new SourceId(GroupId.Terminal, ContentHash.Of(bytes));
            var extracted = Extractor.Extract(id, new SourceText(article.Text), article.Stem + ".txt", CancellationToken.None);
            await stores.Sources.AddAsync(new NewSource(article.Stem + ".txt", bytes, extracted, null, Instant.FromUnixTimeSeconds(0)), CancellationToken.None);
            sources.Add(id);
        }

        return sources;
    }

    internal static async Task<List<Gathered>> GatherAsync(QuestionSet set, PassageFinder finder, List<SourceId> sources, Func<int, int?> only)
    {
        var watch = Stopwatch.StartNew();
        var all = new List<Gathered>();
        for (var k = 0; k < set.Questions.Count; k++)
        {
            var question = set.Questions[k];
            var candidates = await finder.GatherAsync(
                GroupId.Terminal, Question.Read(question.Text), only(k) is { } article ? sources[article] : null, CancellationToken.None);
            all.Add(new Gathered(question.Article, candidates, [.. candidates.Select(c => IsGold(question, sources, c))], [.. candidates.Select(c => IsIn(question, sources, c))]));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{all.Count} questions in {watch.Elapsed.TotalSeconds:F0} s; the sentence is among the candidates of {Share(all, g => g.IsGold.Contains(true)):F1} %"));
        return all;
    }

    private static bool IsIn(LabelledQuestion question, List<SourceId> sources, Candidate candidate) =>
        candidate.Passage.Source.Source == sources[question.Article] && question.Paragraph.Contains(candidate.Sentence.Sentence.Span);

    private static bool IsGold(LabelledQuestion question, List<SourceId> sources, Candidate candidate)
    {
        var span = candidate.Sentence.Sentence.Span;
        return IsIn(question, sources, candidate) && question.Sentences.Any(s =>
        {
            var common = Math.Min(s.End, span.End) - Math.Max(s.Start, span.Start);
            return common >= 0.75 * Math.Min(s.Length, span.Length) && span.Length <= 1.5 * s.Length + 15;
        });
    }

    private static Func<int, BoostedTrees> Judge(QuestionSet set, List<Gathered> all)
    {
        var models = Enumerable.Range(0, Parts).Select(part => FitOrder([.. all.Where(g => g.Article % Parts != part)])).ToArray();
        var (sentence, paragraph) = (0, 0);
        foreach (var one in all.Where(g => g.Candidates.Count > 0))
        {
            var best = one.Candidates.IndexOf(Ranker.Order(one.Candidates, models[one.Article % Parts])[0]);
            sentence += one.IsGold[best] ? 1 : 0;
            paragraph += one.IsInParagraph[best] ? 1 : 0;
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"by articles left out: right sentence first {100.0 * sentence / set.Questions.Count:F1} %, right paragraph first {100.0 * paragraph / set.Questions.Count:F1} %"));
        return article => models[article % Parts];
    }

    private static void JudgeConfidence(QuestionSet set, Func<int, BoostedTrees> order, List<Gathered> own, List<Gathered> foreign)
    {
        var (ours, theirs) = (Best(own, order), Best(foreign, order));
        var (kept, declined) = (0, 0);
        for (var part = 0; part < Parts; part++)
        {
            var inPart = Enumerable.Range(0, own.Count).Where(k => own[k].Article % Parts == part).ToList();
            var others = Enumerable.Range(0, own.Count).Where(k => own[k].Article % Parts != part).ToList();
            var model = FitConfidence([.. others.Select(k => ours[k]).OfType<float[]>()], [.. others.Select(k => theirs[k]).OfType<float[]>()]);
            kept += inPart.Count(k => ours[k] is { } f && model.Score(f) >= 0);
            declined += inPart.Count(k => theirs[k] is not { } f || model.Score(f) < 0);
        }

        var n = (double)set.Questions.Count;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"by articles left out: kept {100 * kept / n:F1} %, declined {100 * declined / n:F1} %, balanced {50 * (kept + declined) / n:F1} %"));
    }

    /// <summary>What the confidence in each question's best sentence rests on; null where there is none.</summary>
    private static List<float[]?> Best(List<Gathered> gathered, Func<int, BoostedTrees> order) =>
        [.. gathered.Select(g => g.Candidates.Count == 0 ? null : Confidence.Features(Ranker.Order(g.Candidates, order(g.Article))))];

    /// <summary>
    /// The probability of the right sentence among a question's candidates, and that of the right paragraph, as large as can be.
    /// </summary>
    private static BoostedTrees FitOrder(List<Gathered> gathered)
    {
        var used = gathered.Where(g => g.IsInParagraph.Contains(true)).ToList();
        var rows = used.SelectMany(g => g.Candidates.Select(c => c.Features)).ToList();
        return new TreeBooster(rows, OrderRegularization, OrderSkipped).Fit(OrderTrees, OrderDepth, OrderRate, (scores, gradient, curvature) =>
        {
            var at = 0;
            foreach (var one in used)
            {
                var most = scores.AsSpan(at, one.Candidates.Count).ToArray().Max();
                var likely = Enumerable.Range(at, one.Candidates.Count).Select(i => Math.Exp(scores[i] - most)).ToArray();
                var (all, right, inParagraph) = (likely.Sum(), likely.Where((_, i) => one.IsGold[i]).Sum(), likely.Where((_, i) => one.IsInParagraph[i]).Sum());

                // The shortlist may have others of its paragraph without the sentence itself.
                var ofSentence = right > 0 ? 1 : 0;
                for (var i = 0; i < likely.Length; i++, at++)
                {
                    var p = likely[i] / all;
                    gradient[at] = ofSentence * (p - (one.IsGold[i] ? likely[i] / right : 0))
                        + WeightOfParagraph * (p - (one.IsInParagraph[i] ? likely[i] / inParagraph : 0));
                    curvature[at] = Math.Max(1e-4, (ofSentence + WeightOfParagraph) * p * (1 - p));
                }
            }
        });
    }

    private static BoostedTrees FitConfidence(IReadOnlyList<float[]> kept, IReadOnlyList<float[]> declined)
    {
        var rows = kept.Concat(declined).ToList();
        return new TreeBooster(rows, ConfidenceRegularization, ConfidenceSkipped).Fit(ConfidenceTrees, ConfidenceDepth, ConfidenceRate, (scores, gradient, curvature) =>
        {
            for (var i = 0; i < rows.Count; i++)
            {
                var p = 1 / (1 + Math.Exp(-scores[i]));
                gradient[i] = p - (i < kept.Count ? 1 : 0);
                curvature[i] = Math.Max(1e-4, p * (1 - p));
            }
        });
    }

    private static void Write(string output, string name, BoostedTrees model) =>
        File.WriteAllText(Path.Combine(output, name + ".txt"), string.Join('\n', model.Lines()) + "\n");

    private static double Share(List<Gathered> all, Func<Gathered, bool> holds) => 100.0 * all.Count(holds) / Math.Max(1, all.Count);

    internal sealed record Gathered(int Article, List<Candidate> Candidates, bool[] IsGold, bool[] IsInParagraph);
}

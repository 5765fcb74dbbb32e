using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Searching;

namespace StudyBot.Knowledge.Lookup.Asking.Ranking;

/// <summary>Orders the sentences of the passages that were found.</summary>
internal static class Ranker
{
    public static PassagesFound Rank(Question question, SearchHits hits, IReadOnlyList<PassageReading> passages, int atMost)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var i = 0; i < question.Sought.Count; i++)
        {
            weights[question.Sought[i]] = Math.Log(1 + (hits.Passages - hits.Frequencies[i] + 0.5) / (hits.Frequencies[i] + 0.5));
        }

        var total = weights.Values.Sum();
        var ranked = passages
            .SelectMany(p => p.Sentences.Select(s => (Passage: p, Sentence: s, Covered: s.Terms.Select(t => t.Text).Distinct().Sum(t => weights.GetValueOrDefault(t)))))
            .Select(c => (c.Passage, c.Sentence, c.Covered, Score: c.Covered * (c.Sentence.Terms.Count < 5 ? 0.3 : 1) / (0.6 + 0.4 * c.Sentence.Terms.Count / 25.0) + c.Passage.Score * 0.5))
            .OrderByDescending(c => c.Score)
            .Take(atMost)
            .ToList();
        return new PassagesFound(
            ranked.Count == 0 || ranked[0].Covered < 0.5 * total,
            [.. ranked.Select(c => new FoundPassage(c.Passage.Source.Source, c.Passage.Source.EvidenceOf(c.Sentence.Sentence.Index), null, c.Score))]);
    }
}

namespace StudyBot.Knowledge.Lookup.Asking.Ranking;

/// <summary>Orders the sentences of the passages that were found.</summary>
internal static class Ranker
{
    /// <summary>So many sentences are worth the trees.</summary>
    public const int Judged = 40;

    /// <summary>The sentences that a plain sum thinks best: good enough to leave out what cannot be first.</summary>
    public static List<Candidate> Shortlist(List<Candidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            candidate.Score = Plain(candidate.Features);
        }

        return [.. candidates.OrderByDescending(c => c.Score).Take(Judged)];
    }

    /// <summary>
    /// The passage that most likely answers comes first, led by its best sentence; then the other sentences, best first. Several sentences that may
    /// each answer speak for their passage together. Equal ones stay in the order of the shortlist.
    /// </summary>
    public static List<Candidate> Order(List<Candidate> shortlist, BoostedTrees model)
    {
        foreach (var candidate in shortlist)
        {
            candidate.Score = model.Score(candidate.Features);
        }

        var ordered = shortlist.OrderByDescending(c => c.Score).ToList();
        if (ordered.Count > 0)
        {
            var most = ordered[0].Score;
            var passage = ordered.GroupBy(c => c.Passage.Sentences).MaxBy(g => g.Sum(c => Math.Exp(c.Score - most)))!;
            var first = passage.First();
            ordered.Remove(first);
            ordered.Insert(0, first);
        }

        return ordered;
    }

    private static double Plain(ReadOnlySpan<float> f) =>
        0.6 * f[(int)Feature.CoveredSoftly] + 0.4 * f[(int)Feature.LocallyCoveredByKin] + 0.3 * f[(int)Feature.SentenceScore] + 0.5 * f[(int)Feature.PassageScore] + 0.2 * f[(int)Feature.Pairs]
        + 0.1 * f[(int)Feature.AnswerStrength] - (f[(int)Feature.BlockKind] is 2 ? 0 : 0.5);
}

namespace StudyBot.Knowledge.Lookup.Asking.Ranking;

/// <summary>Whether the best sentence is believed to answer.</summary>
internal static class Confidence
{
    /// <summary>What the decision rests on: the best sentence's own features, its score, and how far it is ahead.</summary>
    public static float[] Features(IReadOnlyList<Candidate> ordered)
    {
        var best = ordered[0];
        var most = ordered.Max(c => c.Features[(int)Feature.Covered]);
        return
        [
            .. best.Features,
            (float)best.Score,
            (float)(ordered.Count > 1 ? best.Score - ordered[1].Score : 5),
            most,
            ordered.Max(c => c.Features[(int)Feature.CoveredByPassage]),
            ordered.Min(c => c.Features[(int)Feature.RarestMissing]),
            ordered.Take(5).Max(c => c.Features[(int)Feature.Pairs]),
        ];
    }
}

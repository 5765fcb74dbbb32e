namespace StudyBot.Knowledge.Lookup.Asking.Ranking;

/// <summary>What is told of a sentence by the others: those of its passage, those of all passages, and the other passages.</summary>
internal static class Comparison
{
    private static readonly (Feature Of, Feature Into)[] OfBest =
    [
        (Feature.Covered, Feature.CoveredOfBest),
        (Feature.LocallyCovered, Feature.LocallyCoveredOfBest),
        (Feature.CoveredByKin, Feature.KinOfBest),
        (Feature.CoveredSoftly, Feature.SoftlyOfBest),
        (Feature.SentenceScore, Feature.SentenceScore),
    ];

    private static readonly (Feature Of, Feature Into)[] OfPassage =
    [
        (Feature.Pairs, Feature.PairsInPassage),
        (Feature.LongestContentRun, Feature.LongestContentRunInPassage),
        (Feature.AnswerStrength, Feature.AnswerStrengthInPassage),
        (Feature.LocallyCoveredByKin, Feature.BestOfPassage),
        (Feature.SentenceScore, Feature.BestScoreOfPassage),
    ];

    private static readonly (Feature Of, Feature Into)[] LeadsOfPassage =
    [
        (Feature.LocallyCoveredByPassage, Feature.PassageLeadLocally),
        (Feature.PassageCoveredByKin, Feature.PassageLeadByKin),
        (Feature.PassageCoveredByRarity, Feature.PassageLeadByRarity),
        (Feature.PairsInPassage, Feature.PassageLeadByPairs),
        (Feature.BestOfPassage, Feature.PassageLeadByBest),
        (Feature.BestScoreOfPassage, Feature.PassageLeadByScore),
    ];

    public static void Read(IReadOnlyList<Candidate> candidates)
    {
        var passages = candidates.GroupBy(c => c.Passage.Sentences).Select(g => g.Select(c => c.Features).ToList()).ToList();
        foreach (var passage in passages)
        {
            ReadWithin(passage);
        }

        foreach (var (of, into) in OfBest)
        {
            var best = candidates.Max(c => c.Features[(int)of]);
            foreach (var candidate in candidates)
            {
                candidate.Features[(int)into] = best > 0 ? candidate.Features[(int)of] / best : 0;
            }
        }

        foreach (var passage in passages)
        {
            foreach (var (of, into) in OfPassage)
            {
                var best = passage.Max(f => f[(int)of]);
                passage.ForEach(f => f.Set(into, best));
            }
        }

        foreach (var (of, into) in LeadsOfPassage)
        {
            var (best, second) = BestTwo([.. passages.Select(p => p[0][(int)of])]);
            foreach (var f in passages.SelectMany(p => p))
            {
                f.Set(into, f[(int)of] - (f[(int)of] >= best ? second : best));
            }
        }
    }

    private static void ReadWithin(List<float[]> passage)
    {
        var (bestSoftly, secondSoftly) = BestTwo([.. passage.Select(f => f[(int)Feature.CoveredSoftly])]);
        var (bestKin, secondKin) = BestTwo([.. passage.Select(f => f[(int)Feature.CoveredByKin])]);
        foreach (var f in passage)
        {
            var (own, kin) = (f[(int)Feature.CoveredSoftly], f[(int)Feature.CoveredByKin]);
            f.Set(Feature.LeadInPassage, own - (own >= bestSoftly ? secondSoftly : bestSoftly));
            f.Set(Feature.LeadByKin, kin - (kin >= bestKin ? secondKin : bestKin));
            f.Set(Feature.RankInPassage, passage.Count(other => other[(int)Feature.CoveredSoftly] > own));
        }
    }

    private static (float Best, float Second) BestTwo(float[] values)
    {
        var (best, second) = (0f, 0f);
        foreach (var value in values)
        {
            (best, second) = value > best ? (value, best) : (best, Math.Max(second, value));
        }

        return (best, second);
    }
}

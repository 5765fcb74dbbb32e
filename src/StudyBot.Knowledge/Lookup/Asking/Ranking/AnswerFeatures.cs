using StudyBot.Knowledge.Lookup.Asking.Answers;

namespace StudyBot.Knowledge.Lookup.Asking.Ranking;

/// <summary>Whether something of the kind that is asked for stands in a sentence.</summary>
internal static class AnswerFeatures
{
    public static void Read(AnswerKind kind, float[] f, IReadOnlyList<AnswerCandidate> answers)
    {
        if (kind is not (AnswerKind.Person or AnswerKind.Place or AnswerKind.Date or AnswerKind.Number or AnswerKind.Organization))
        {
            f.Set(Feature.AnswerStrength, -1);
            f.Set(Feature.AnswerDistance, -1);
            return;
        }

        var (strength, nearest) = (0.0, (double)AnswerCandidate.Far);
        foreach (var answer in answers)
        {
            strength = Math.Max(strength, answer.Strength);
            if (answer.Strength >= 0.4)
            {
                nearest = Math.Min(nearest, answer.Distance);
            }
        }

        f.Set(Feature.AnswerStrength, strength);
        f.Set(Feature.AnswerDistance, nearest);
    }
}

using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Lookup.Asking.Answers;

/// <summary>Chooses the short answer inside a sentence; none where nothing is surely of the kind, or several could be it.</summary>
internal static class ShortAnswer
{
    private const double LeastStrength = 0.55;

    /// <summary>What a term between the answer and the question's words costs.</summary>
    private const double CostOfDistance = 0.03;

    /// <summary>So far the best must be ahead of the next.</summary>
    private const double LeastLead = 0.1;

    public static TextSpan? Of(IReadOnlyList<AnswerCandidate> candidates)
    {
        var (best, next) = (default(AnswerCandidate?), double.MinValue);
        foreach (var candidate in candidates)
        {
            if (best is not { } known || Worth(candidate) > Worth(known))
            {
                next = best is { } old ? Worth(old) : next;
                best = candidate;
            }
            else
            {
                next = Math.Max(next, Worth(candidate));
            }
        }

        return best is { } found && found.Strength >= LeastStrength && Worth(found) - next >= LeastLead ? found.Span : null;
    }

    private static double Worth(AnswerCandidate candidate) => candidate.Strength - CostOfDistance * Math.Min(candidate.Distance, 10);
}

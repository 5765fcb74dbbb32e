using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Lookup.Asking.Answers;

/// <summary>Chooses the short answer inside a sentence; none where nothing is surely of the kind, or several could be it.</summary>
internal static class ShortAnswer
{
    private const double LeastStrength = 0.55;

    /// <summary>Of a name, of which a sentence tends to have several: one that is only not known to be of another kind is not enough.</summary>
    private const double LeastStrengthOfName = 0.75;

    /// <summary>What a term between the answer and the question's words costs.</summary>
    private const double CostOfDistance = 0.03;

    /// <summary>So far the best must be ahead of the next.</summary>
    private const double LeastLead = 0.1;
    private const double LeastLeadOfName = 0.3;

    public static TextSpan? Of(AnswerKind kind, IReadOnlyList<AnswerCandidate> candidates)
    {
        var (strength, lead) = kind is AnswerKind.Person or AnswerKind.Place or AnswerKind.Organization
            ? (LeastStrengthOfName, LeastLeadOfName)
            : (LeastStrength, LeastLead);
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

        return best is { } found && !found.IsPartial && found.Strength >= strength && Worth(found) - next >= lead ? found.Span : null;
    }

    private static double Worth(AnswerCandidate candidate) => candidate.Strength - CostOfDistance * Math.Min(candidate.Distance, 10);
}

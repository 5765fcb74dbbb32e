using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Lookup.Asking.Answers;

/// <summary>Chooses the short answer inside a sentence; none where nothing is surely of the kind, or several could be it.</summary>
internal static class ShortAnswer
{
    /// <summary>What a term between the answer and the question's words costs.</summary>
    private const double CostOfDistance = 0.03;

    public static TextSpan? Of(AnswerKind kind, IReadOnlyList<AnswerCandidate> candidates)
    {
        var bar = BarOf(kind);
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

        return best is { } found && !found.IsPartial && found.Strength >= bar.Strength && Worth(found) - next >= bar.Lead ? found.Span : null;
    }

    /// <summary>
    /// What the best must have, and how far it must be ahead of the next. A sentence tends to have several names, and one that is only not known
    /// to be of another kind is not enough for a person; set so that of the labelled questions four of five marks are right.
    /// </summary>
    private static (double Strength, double Lead) BarOf(AnswerKind kind) => kind switch
    {
        AnswerKind.Person => (0.75, 0.45),
        AnswerKind.Place or AnswerKind.Organization => (0.55, 0.75),
        _ => (0.55, 0.1),
    };

    private static double Worth(AnswerCandidate candidate) => candidate.Strength - CostOfDistance * Math.Min(candidate.Distance, 10);
}

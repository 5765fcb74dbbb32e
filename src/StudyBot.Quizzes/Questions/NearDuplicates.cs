using StudyBot.Quizzes.Questions.Material;

namespace StudyBot.Quizzes.Questions;

/// <summary>Questions that ask the same with other words become one: of the same type, with the same key, and most words of their stems the same.</summary>
internal static class NearDuplicates
{
    private const double MostWords = 0.6;

    /// <summary>The more confident stays, with the sentences of both.</summary>
    public static IReadOnlyList<Draft> Merge(IReadOnlyList<Draft> drafts)
    {
        var kept = new List<Draft>(drafts.Count);
        var seen = new Dictionary<(QuestionType, string), List<(int Index, HashSet<string> Terms)>>();
        foreach (var draft in drafts)
        {
            var terms = TextTerms.Of(draft.Stem).ToHashSet(StringComparer.Ordinal);
            var like = seen.TryGetValue((draft.Type, draft.Key.Value), out var found) ? found : seen[(draft.Type, draft.Key.Value)] = [];
            var twin = like.FindIndex(other => IsNear(other.Terms, terms));
            if (twin < 0)
            {
                like.Add((kept.Count, terms));
                kept.Add(draft);
                continue;
            }

            var at = like[twin].Index;
            var (better, worse) = draft.Confidence > kept[at].Confidence ? (draft, kept[at]) : (kept[at], draft);
            kept[at] = better with { Evidence = [.. better.Evidence.Union(worse.Evidence)] };
        }

        return kept;
    }

    private static bool IsNear(HashSet<string> one, HashSet<string> other)
    {
        var shared = one.Count(other.Contains);
        return shared >= MostWords * (one.Count + other.Count - shared);
    }
}

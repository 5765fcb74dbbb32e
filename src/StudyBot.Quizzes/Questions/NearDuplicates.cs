using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;

namespace StudyBot.Quizzes.Questions;

/// <summary>
/// Questions that ask the same with other words become one: of the same type, with the same key, most words of their stems the same, and none of the two
/// naming what the other does not.
/// </summary>
internal static class NearDuplicates
{
    private const double MostWords = 0.6;

    /// <summary>The more confident stays, with the sentences of both.</summary>
    public static IReadOnlyList<Draft> Merge(IReadOnlyList<Draft> drafts)
    {
        var kept = new List<Draft>(drafts.Count);
        var seen = new Dictionary<(QuestionType, string), List<(int Index, HashSet<string> Terms, HashSet<string> Names)>>();
        foreach (var draft in drafts)
        {
            var terms = TextTerms.Of(draft.Stem).ToHashSet(StringComparer.Ordinal);
            var names = NamesOf(draft.Stem);
            var like = seen.TryGetValue((draft.Type, draft.Key.Value), out var found) ? found : seen[(draft.Type, draft.Key.Value)] = [];
            var twin = like.FindIndex(other => IsNear(other.Terms, terms) && (other.Names.IsSubsetOf(names) || names.IsSubsetOf(other.Names)));
            if (twin < 0)
            {
                like.Add((kept.Count, terms, names));
                kept.Add(draft);
                continue;
            }

            var at = like[twin].Index;
            var (better, worse) = draft.Confidence > kept[at].Confidence ? (draft, kept[at]) : (kept[at], draft);
            kept[at] = better with { Evidence = [.. better.Evidence.Union(worse.Evidence)] };
        }

        return kept;
    }

    // "Which office did John Hay hold?" and "… John Quincy Adams hold?" have most words in common.
    private static HashSet<string> NamesOf(string stem) =>
        StemWord.Of(stem).Where(w => w.IsCapital || w.IsNumber).Select(w => w.Lower).ToHashSet(StringComparer.Ordinal);

    private static bool IsNear(HashSet<string> one, HashSet<string> other)
    {
        var shared = one.Count(other.Contains);
        return shared >= MostWords * (one.Count + other.Count - shared);
    }
}

using StudyBot.Quizzes.Questions.Material;

namespace StudyBot.Quizzes.Questions.Soundness;

/// <summary>What must hold of every question, whichever rule made it.</summary>
internal static class OptionSet
{
    /// <summary>Longer options are not read in a chat. UTF-16 units.</summary>
    public const int LongestOption = 160;

    private const int Options = 4;

    public static bool IsSound(Draft draft)
    {
        IReadOnlyList<Option> options = [draft.Key, .. draft.Distractors];
        return options.Count == Options
            && options.All(o => o.Text.Length is > 0 and <= LongestOption && o.Value.Length > 0)
            && options.Select(o => o.Value).Distinct(StringComparer.Ordinal).Count() == Options
            && options.Select(o => o.Text).Distinct(StringComparer.OrdinalIgnoreCase).Count() == Options
            && !NamesOneTwice(options)
            && draft.Evidence.Count > 0
            && draft.Facts.Count > 0
            && !KeyInStem.IsTold(draft.Stem, draft.Key);
    }

    // By two spellings of a name that everybody knows.
    private static bool NamesOneTwice(IReadOnlyList<Option> options)
    {
        var known = options.Where(o => o.Kind == OptionKind.Name).Select(o => KnownPeople.Of(o.PlainText)).OfType<KnownPerson>().ToList();
        return known.Distinct().Count() < known.Count;
    }
}

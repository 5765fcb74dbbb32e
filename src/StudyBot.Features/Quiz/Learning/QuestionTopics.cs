using StudyBot.Features.Wording;
using StudyBot.Knowledge.Lookup;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Features.Quiz.Learning;

/// <summary>What questions are about: the words of the question, its options and its sentences.</summary>
internal static class QuestionTopics
{
    private const int LongestTopic = 100;

    /// <summary>Those that have all words of what was asked for; all of them where nothing was.</summary>
    public static IEnumerable<Question> About(IReadOnlyList<Question> all, string about)
    {
        var words = Words(about);
        return words.Length == 0 ? all : all.Where(q => Has(q, words));
    }

    /// <summary>Names that questions have, the most frequent first: each of them finds something.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<Question> all)
    {
        var names = all
            .SelectMany(q => q.Options.Where(o => o.Kind == OptionKind.Name).Select(o => o.PlainText).Distinct(StringComparer.Ordinal))
            .CountBy(name => name)
            .OrderByDescending(named => named.Value)
            .ThenBy(named => named.Key, StringComparer.Ordinal)
            .Select(named => named.Key);
        return names
            .Select(CardText.OneLine)
            .Where(topic => topic.Length is > 0 and <= LongestTopic)
            .Distinct(StringComparer.OrdinalIgnoreCase);
    }

    private static bool Has(Question question, string[] words)
    {
        var text = Folded(string.Join(' ', question.Options.Select(o => o.Text).Concat(question.Evidence.Select(e => e.Evidence.Text)).Prepend(question.Stem)));
        return Array.TrueForAll(words, word => text.Contains($" {word}", StringComparison.Ordinal));
    }

    private static string[] Words(string text) => Folded(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Folded(string text) => $" {NameForm.Fold(text)} ";
}

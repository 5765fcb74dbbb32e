using NodaTime;
using StudyBot.Knowledge.Documents;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Scores;

/// <summary>
/// Which question a group gets next. Only those that were asked least are looked at: none twice while others are left. Of them, those that the latest answers do not tell of, where there are any; of these, the half
/// that was asked longest ago; and of that half, one of another type and source than the last ones that about seven of ten will know, judged by how this group did with the question itself, its type and its source.
/// </summary>
public static class NextQuestion
{
    /// <summary>Hard enough to learn from, easy enough to come back.</summary>
    public const double WishedShare = 0.7;

    /// <summary>As many answers as we pretend to have seen at the wished share: a single answer says little.</summary>
    private const double Doubt = 10;

    /// <summary>So many of the last posts are looked at for variety.</summary>
    private const int Memory = 7;

    /// <summary>What a type or source counts that was in the last post; half in the one before, and so on.</summary>
    private const double Sameness = 0.2;

    /// <param name="left">Approved questions of the group; none gives null.</param>
    /// <param name="posted">What was posted, in any order.</param>
    /// <param name="told">What the latest answers tell.</param>
    /// <param name="seed">Decides between equals: the channel, say.</param>
    public static Question? Choose(IReadOnlyList<Question> left, IReadOnlyList<PostedQuestion> posted, ToldLately told, string seed)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(posted);
        ArgumentNullException.ThrowIfNull(told);
        var asked = posted.CountBy(p => p.Question).ToDictionary();
        var recent = posted.OrderByDescending(p => p.Date).Take(Memory).ToList();
        var shares = new Shares(posted);
        var last = posted.GroupBy(p => p.Question).ToDictionary(p => p.Key, p => p.Max(q => q.Date));
        return LongestAgo(Untold(Least(left, q => asked.GetValueOrDefault(q.Id)), told), q => last.GetValueOrDefault(q.Id))
            .OrderBy(q => told.Of(q) + Math.Abs(shares.Of(q) - WishedShare) + Repetition(q, recent))
            .ThenBy(q => Seeded.Hash(seed, q.Id.Value))
            .FirstOrDefault();
    }

    private static List<Question> Least(IReadOnlyList<Question> left, Func<Question, int> asked)
    {
        var least = left.Count == 0 ? 0 : left.Min(asked);
        return [.. left.Where(q => asked(q) == least)];
    }

    private static List<Question> Untold(List<Question> left, ToldLately told)
    {
        var untold = left.FindAll(q => told.Of(q) == 0);
        return untold.Count > 0 ? untold : left;
    }

    /// <summary>The earlier half by the date; all where none was asked. A date by itself would decide alone, since as a rule each has another.</summary>
    private static List<Question> LongestAgo(List<Question> left, Func<Question, LocalDate> date)
    {
        var dates = left.Select(date).Order().ToList();
        return left.FindAll(q => date(q) <= dates[(dates.Count - 1) / 2]);
    }

    /// <summary>The share of right answers that is to be expected of a question. 0 to 1.</summary>
    public static double ExpectedShare(Question question, IReadOnlyList<PostedQuestion> posted) => new Shares(posted).Of(question);

    private static double Repetition(Question question, List<PostedQuestion> recent)
    {
        var cost = 0.0;
        for (var i = 0; i < recent.Count; i++)
        {
            var weight = Sameness / (i + 1);
            cost += recent[i].Type == question.Type ? weight : 0;
            cost += recent[i].Source == question.Evidence[0].Source ? weight : 0;
        }

        return cost;
    }

    /// <summary>Shares of right answers, counted once for all candidates.</summary>
    private sealed class Shares(IReadOnlyList<PostedQuestion> posted)
    {
        private readonly Dictionary<QuestionId, (int, int)> questions = Count(posted, p => p.Question);
        private readonly Dictionary<QuestionType, (int, int)> types = Count(posted, p => p.Type);
        private readonly Dictionary<SourceId, (int, int)> sources = Count(posted, p => p.Source);

        // From the general to the particular: each leans on the one before where it has seen little.
        public double Of(Question question) =>
            Lean(questions.GetValueOrDefault(question.Id), Lean(sources.GetValueOrDefault(question.Evidence[0].Source), Lean(types.GetValueOrDefault(question.Type), WishedShare)));

        private static double Lean((int Right, int Answered) seen, double otherwise) => (seen.Right + (Doubt * otherwise)) / (seen.Answered + Doubt);

        private static Dictionary<TKey, (int, int)> Count<TKey>(IReadOnlyList<PostedQuestion> posted, Func<PostedQuestion, TKey> key)
            where TKey : notnull =>
            posted.GroupBy(key).ToDictionary(g => g.Key, g => (g.Sum(p => p.Right), g.Sum(p => p.Answered)));
    }
}

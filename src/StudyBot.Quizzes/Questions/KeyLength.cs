namespace StudyBot.Quizzes.Questions;

/// <summary>The key is the longest option in no more than a third of the questions, so that its length tells nothing.</summary>
internal static class KeyLength
{
    public static IReadOnlyList<Question> Even(IEnumerable<Question> questions)
    {
        var all = questions.ToList();
        var longest = all.Where(q => q.IsKeyLongest).OrderBy(q => q.Confidence).ThenBy(q => q.Id.Value, StringComparer.Ordinal).ToList();

        // Each one that goes makes the whole smaller too: n - g of them may be a third of N - g at most.
        var tooMany = Math.Max(0, (int)Math.Ceiling(((3.0 * longest.Count) - all.Count) / 2));
        var gone = longest.Take(tooMany).Select(q => q.Id).ToHashSet();
        return [.. all.Where(q => !gone.Contains(q.Id))];
    }
}

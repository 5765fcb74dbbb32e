using NodaTime;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Review;

/// <summary>In which order a member practises: what was never seen, mixed over types; then what is due, the longest waiting first; then the rest as it comes due.</summary>
public static class PracticeOrder
{
    /// <param name="seed">The member's own, so that not all begin with the same question.</param>
    public static IReadOnlyList<Question> Of(IEnumerable<Question> questions, IReadOnlyDictionary<QuestionId, ReviewState> reviews, string seed)
    {
        ArgumentNullException.ThrowIfNull(questions);
        ArgumentNullException.ThrowIfNull(reviews);
        var seen = questions.ToLookup(q => reviews.ContainsKey(q.Id));
        return [.. Mixed(seen[false], seed), .. seen[true].OrderBy(q => reviews[q.Id].Due).ThenBy(q => q.Id.Value, StringComparer.Ordinal)];
    }

    /// <summary>What a member should see again now, the longest waiting first.</summary>
    public static IReadOnlyList<Question> Due(IEnumerable<Question> questions, IReadOnlyDictionary<QuestionId, ReviewState> reviews, Instant now)
    {
        ArgumentNullException.ThrowIfNull(questions);
        ArgumentNullException.ThrowIfNull(reviews);
        return
        [
            .. questions
                .Where(q => reviews.TryGetValue(q.Id, out var state) && state.IsDue(now))
                .OrderBy(q => reviews[q.Id].Due)
                .ThenBy(q => q.Id.Value, StringComparer.Ordinal),
        ];
    }

    // The first of each type, then the second of each, and so on.
    private static IEnumerable<Question> Mixed(IEnumerable<Question> questions, string seed) => questions
        .GroupBy(q => q.Type)
        .SelectMany(type => Seeded.Shuffle(type, seed, q => q.Id.Value).Select((question, i) => (question, Round: i)))
        .OrderBy(q => q.Round)
        .ThenBy(q => Seeded.Hash(seed, q.question.Id.Value))
        .Select(q => q.question);
}

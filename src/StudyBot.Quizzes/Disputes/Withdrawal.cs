using StudyBot.Knowledge.Lookup;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Disputes;

/// <summary>
/// What becomes of an open question when a moderator hides, or puts right, what it was made of. Its answer may be wrong and must not be shown: it is void from
/// that moment on, takes no more answers, and is closed without its time being over. It stays so when the moderator takes that back, since members have seen
/// it end; a later ruling may let it stand.
/// </summary>
public static class Withdrawal
{
    /// <summary>The post as it is then; null where it is not concerned, or no longer open.</summary>
    /// <param name="earlier">Null where the fact's document took nothing's place.</param>
    public static QuizPost? Of(QuizPost post, FactOverlay overlay, EarlierTexts? earlier)
    {
        ArgumentNullException.ThrowIfNull(post);
        ArgumentNullException.ThrowIfNull(overlay);
        return post is { IsOpen: true, IsVoid: false } && post.Group == overlay.Group && IsMadeOf(post.Question, overlay, earlier)
            ? post with { Ruling = new DisputeRuling(new Verdict.Withdrawn(), overlay.By, overlay.At, (post.Ruling?.Number ?? 0) + 1) }
            : null;
    }

    internal static bool IsMadeOf(Question question, FactOverlay overlay, EarlierTexts? earlier) =>
        question.Facts.Contains(overlay.Fact)
        || earlier?.Have(question, overlay.IsPassageHidden) == true
        || (overlay.IsPassageHidden && question.Evidence.Any(cited => cited.Source == overlay.Source && cited.Evidence.Span.Overlaps(overlay.Evidence)));
}

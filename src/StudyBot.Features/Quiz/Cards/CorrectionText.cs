using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Cards;

/// <summary>That the text which a question rests on was replaced, as members and moderators read it.</summary>
internal static class CorrectionText
{
    /// <summary>One line; none where nobody had it written there.</summary>
    public static IEnumerable<CardPart> Parts(QuizPost post, DateTimeZone zone)
    {
        if (post.Correction is { } correction)
        {
            yield return new Field(
                "Corrected",
                $"The document was replaced since, and what this answer rests on does not stand in the new text as it did. {(post.IsVoid ? "" : "Points stay. ")}Marked by the moderators on {MomentText.Date(correction.At.InZone(zone).Date)}.",
                []);
        }
    }
}

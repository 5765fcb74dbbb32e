using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Quizzes.Disputes;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Disputes;

/// <summary>A ruling as members and moderators read it.</summary>
internal static class RulingText
{
    /// <summary>One line that names the ruling and its day; none where there is no ruling.</summary>
    public static IEnumerable<CardPart> Parts(QuizPost post, DateTimeZone zone)
    {
        if (post.Ruling is { } ruling)
        {
            yield return new Field("Ruling", $"{Sentence(post, ruling)} Ruled by the moderators on {MomentText.Date(ruling.At.InZone(zone).Date)}.", []);
        }
    }

    private static string Sentence(QuizPost post, DisputeRuling ruling) => ruling.Verdict switch
    {
        Verdict.Stands => "It was disputed, and stands.",
        Verdict.Void => "Void: nobody gets or loses anything, as if it had not been asked.",
        Verdict.Withdrawn => "Withdrawn, because what it was made of was hidden or put right: nobody gets or loses anything, as if it had not been asked.",
        Verdict.AlsoRight(var option) => $"{OptionText.Quoted(post.Question, option)} counts as right too.",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

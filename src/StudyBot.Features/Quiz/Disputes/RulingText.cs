using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Quizzes.Bank;
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

    /// <summary>For moderators: what became of the question itself, which may be asked another day. None where there is no ruling.</summary>
    /// <param name="banked">The question as the group has it now; null where it has it no longer.</param>
    public static IEnumerable<CardPart> FromNowOn(QuizPost post, BankedQuestion? banked)
    {
        if (post.Ruling is { Verdict: var verdict })
        {
            yield return new Field(
                "From now on",
                (verdict, banked) switch
                {
                    (Verdict.Withdrawn, _) => "As long as that is hidden or edited, the question is neither asked again nor practised.",
                    (Verdict.AlsoRight, { Ruling.IsApproved: false }) => "With two right answers the question is retired: it is neither asked again nor practised.",
                    (_, { Ruling.IsApproved: false }) => "The question is retired: it is neither asked again nor practised.",
                    (_, null) => "The documents give the question no longer: it is neither asked again nor practised.",
                    _ => "The question may be asked again and practised.",
                },
                []);
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

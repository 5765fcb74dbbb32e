using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Scores;

/// <summary>What a member answered to the question of a day; one a member and day. Practice makes none.</summary>
/// <param name="Date">The local date of the post.</param>
public sealed record QuizAnswer(MemberId Member, QuestionId Question, LocalDate Date, bool IsRight)
{
    /// <summary>A point for a right answer; speed and guessing order earn nothing.</summary>
    public int Points => IsRight ? 1 : 0;
}

using NodaTime;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Review;

namespace StudyBot.Features.Quiz.Learning;

/// <summary>An answer in practice.</summary>
/// <param name="Option">What was pressed.</param>
/// <param name="Before">What was remembered before it.</param>
/// <param name="Rating">How it counts.</param>
internal sealed record Practised(Question Question, int Option, ReviewState? Before, Rating Rating, Instant At)
{
    public bool IsRight => Option == Question.Key;
}

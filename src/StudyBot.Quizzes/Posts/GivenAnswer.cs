using NodaTime;
using StudyBot.Quizzes.Scores;

namespace StudyBot.Quizzes.Posts;

/// <param name="Option">The index of what was pressed.</param>
public sealed record GivenAnswer(PostId Post, int Option, Instant At, QuizAnswer Answer);

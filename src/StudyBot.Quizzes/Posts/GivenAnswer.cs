using NodaTime;
using StudyBot.Quizzes.Scores;

namespace StudyBot.Quizzes.Posts;

/// <param name="Option">The index of what was pressed.</param>
/// <param name="Answer">By the question's key alone; how it counts after a ruling says <see cref="QuizPost.Judge"/>.</param>
public sealed record GivenAnswer(PostId Post, int Option, Instant At, QuizAnswer Answer);

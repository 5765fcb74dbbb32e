using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Daily;

/// <summary>The answer of a closed question is shown, or it is sure that it cannot be.</summary>
/// <param name="Beside">Where, if not in the question's own post; null also where nobody knows.</param>
internal sealed record ShownAnswer(PostRef? Beside);

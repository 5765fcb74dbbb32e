using NodaTime;

namespace StudyBot.Quizzes.Scores;

/// <summary>An answer to a question that takes no more.</summary>
/// <param name="Closed">The group's local date on which the question closed, as its card said, but never one that is still to come: a day after that of its post, as a rule.</param>
public sealed record ClosedAnswer(QuizAnswer Answer, LocalDate Closed);

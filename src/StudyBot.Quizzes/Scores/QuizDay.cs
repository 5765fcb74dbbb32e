using NodaTime;

namespace StudyBot.Quizzes.Scores;

/// <summary>A date on which a question was posted. Dates without one are not in any list, and break no streak.</summary>
/// <param name="IsClosed">The time for answers is over.</param>
/// <param name="WasAnswerable">False where the bot was down while answers could have come: then nobody's streak ends there.</param>
public sealed record QuizDay(LocalDate Date, bool IsClosed, bool WasAnswerable);

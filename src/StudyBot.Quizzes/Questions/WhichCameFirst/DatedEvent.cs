using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Quizzes.Questions.WhichCameFirst;

/// <summary>An event that can stand as an option: it says what happened, and not when.</summary>
/// <param name="IsTold">By a clause and not by a title: the one among others would be seen.</param>
internal sealed record DatedEvent(Fact Fact, CivilDate Date, Evidence Evidence, Option Option, bool IsTold);

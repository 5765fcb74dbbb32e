using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Bank;

/// <summary>A question that a group has no more.</summary>
/// <param name="Words">A print of what it says: of its text nothing is kept.</param>
/// <param name="Id">What it was known by.</param>
public sealed record LeftQuestion(string Words, QuestionId Id);

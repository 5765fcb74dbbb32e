using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Bank;

/// <summary>A question that is made of what a group has now.</summary>
/// <param name="Ruling">Null as long as no moderator has said anything of it.</param>
public sealed record BankedQuestion(Question Question, QuestionRuling? Ruling);

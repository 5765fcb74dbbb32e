using NodaTime;
using StudyBot.Knowledge.Documents;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Scores;

/// <summary>A question that a group was asked, and how it went.</summary>
public sealed record PostedQuestion(QuestionId Question, QuestionType Type, SourceId Source, LocalDate Date, int Right, int Answered);

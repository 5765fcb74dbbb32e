using StudyBot.Quizzes.Questions.Material;

namespace StudyBot.Documents;

/// <summary>A document of the command line and the path that it was given by.</summary>
internal sealed record QuestionsSource(string Path, QuizSource Source);

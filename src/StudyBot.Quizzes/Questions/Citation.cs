using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Quizzes.Questions;

/// <summary>A sentence and the source that it stands in.</summary>
public sealed record Citation(SourceId Source, Evidence Evidence);

namespace StudyBot.Features.Quiz;

/// <param name="Left">Approved and never asked.</param>
internal sealed record QuestionCounts(int Approved, int Proposed, int Retired, int Left);

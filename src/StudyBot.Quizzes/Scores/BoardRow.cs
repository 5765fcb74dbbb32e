using StudyBot.Knowledge;

namespace StudyBot.Quizzes.Scores;

/// <param name="Rank">From 1. Members with the same points share it, and the ranks that they fill are left out: 1, 1, 3.</param>
/// <param name="IsTied">Others have the same points; only then is the order among them without meaning.</param>
/// <param name="Answered">How many questions were answered, which the rank does not count.</param>
public sealed record BoardRow(int Rank, bool IsTied, MemberId Member, int Points, int Answered);

using NodaTime;
using StudyBot.Knowledge;

namespace StudyBot.Quizzes.Disputes;

/// <summary>The ruling on a question that was asked; the last one holds.</summary>
/// <param name="Number">From 1, one more with each ruling on the same post: who rules says which one it follows.</param>
public sealed record DisputeRuling(Verdict Verdict, MemberId By, Instant At, int Number)
{
    /// <summary>The question counts for nobody, as if it had not been asked.</summary>
    public bool IsVoid => Verdict is Verdict.Void or Verdict.Withdrawn;
}

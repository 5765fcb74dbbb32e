using NodaTime;
using StudyBot.Knowledge;

namespace StudyBot.Quizzes.Disputes;

/// <summary>A member holds that a question, or its answer, is wrong.</summary>
/// <param name="Member">Null where the member had it erased since: then only that there was one is kept.</param>
/// <param name="Why">In the member's words; null where there are none.</param>
/// <param name="IsOpen">No ruling has come since.</param>
public sealed record Dispute(MemberId? Member, string? Why, Instant At, bool IsOpen)
{
    /// <summary>So many of one member wait at most, so that nobody's zeal buries the others'.</summary>
    public const int MostOpen = 10;
}

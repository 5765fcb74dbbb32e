using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Quizzes.Daily;

/// <summary>A question that its platform does not let the bot post, or show the answer of.</summary>
/// <param name="Place">Where it was to stand; a schedule for another place is not concerned.</param>
/// <param name="Slot">The slot that has no question now, to be caught up; null for an extra question, and for an answer.</param>
/// <param name="Reason">For moderators.</param>
public sealed record RefusedPost(GroupId Group, PostPlace Place, Instant? Slot, string Reason, Instant At)
{
    /// <summary>Up to where the schedule is handled, now that the slot is free again.</summary>
    public Instant HandledTo(Instant before) => Slot is { } slot ? Instant.Min(before, slot - Duration.Epsilon) : before;
}

using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Daily;

namespace StudyBot.Quizzes.Posts;

/// <summary>Takes a day's question, so that nobody else does.</summary>
/// <param name="HandledTo">The schedule has no more to do up to here; null where no schedule asked for it.</param>
/// <param name="Effect">Of the delivery that asked for it; null for the clock.</param>
public sealed record PostClaim(QuizPost Post, Instant? HandledTo, EffectId? Effect)
{
    /// <summary>What moderators are to be told of the days before, with <see cref="HandledTo"/>.</summary>
    public IReadOnlyList<OwedNotice> Owed { get; init; } = [];

    /// <summary>Who asked for it, which stands in the group's audit trail; null for the clock.</summary>
    public MemberId? By { get; init; }

    /// <summary>Whether the schedule is still the one that asked for it: a moderator may have paused it or moved it meanwhile.</summary>
    public bool IsWantedBy(GroupSchedule? schedule) => schedule is { Pause: null } && schedule.Place == Post.Place;
}

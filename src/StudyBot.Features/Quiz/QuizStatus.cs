using System.Globalization;
using NodaTime;
using StudyBot.Features.Quiz.Daily;
using StudyBot.Knowledge;

namespace StudyBot.Features.Quiz;

/// <summary>How a group's daily question stands, in a few words.</summary>
public sealed class QuizStatus(FeaturePorts ports, TimeProvider clock)
{
    /// <summary>"open: /quiz today", "quiz Mon 09:00", "quiz paused"; null where the group has none.</summary>
    public async Task<string?> ReadAsync(GroupId group, CancellationToken cancellationToken)
    {
        var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
        foreach (var open in await ports.Quizzes.Posts.ListOpenAsync(group, cancellationToken).ConfigureAwait(false))
        {
            if (!open.IsVoid && open.Closes > now && !await ports.Quizzes.Posts.IsAnsweredAsync(group, open.Id, cancellationToken).ConfigureAwait(false))
            {
                return "open: /quiz today";
            }
        }

        return await ports.Quizzes.Schedules.FindAsync(group, cancellationToken).ConfigureAwait(false) switch
        {
            null => null,
            { Pause: not null } => "quiz paused",
            { } schedule => await NextSlots.FindAsync(ports.Quizzes, schedule, now, cancellationToken).ConfigureAwait(false) is { } slot
                ? $"quiz {slot.At.InZone(schedule.Schedule.Zone).LocalDateTime.ToString("ddd HH:mm", CultureInfo.InvariantCulture)}"
                : null,
        };
    }
}

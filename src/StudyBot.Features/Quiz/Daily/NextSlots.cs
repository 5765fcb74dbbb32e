using NodaTime;
using StudyBot.Quizzes;
using StudyBot.Quizzes.Daily;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Daily;

/// <summary>When a group is asked next.</summary>
internal static class NextSlots
{
    /// <summary>A day's question that was posted early takes its slot; no more of them than this are in a row.</summary>
    private const int MostTaken = 8;

    /// <summary>Null where it is paused, or no slot is left.</summary>
    public static async Task<DailySlot?> FindAsync(QuizStores stores, GroupSchedule schedule, Instant now, CancellationToken cancellationToken)
    {
        var slot = schedule.Pause is null ? schedule.Schedule.NextAfter(now) : null;
        for (var taken = 0; slot is not null && taken < MostTaken; taken++)
        {
            var post = PostId.Of(schedule.Group, schedule.Place, slot.Date, 0);
            if (await stores.Posts.FindAsync(schedule.Group, post, cancellationToken).ConfigureAwait(false) is null)
            {
                return slot;
            }

            slot = schedule.Schedule.NextAfter(slot.At);
        }

        return slot;
    }
}

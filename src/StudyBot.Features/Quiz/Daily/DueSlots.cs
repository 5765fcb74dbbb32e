using NodaTime;
using StudyBot.Quizzes.Daily;

namespace StudyBot.Features.Quiz.Daily;

/// <summary>What of a schedule is to be done now.</summary>
/// <param name="Post">The slot to post; null where it is too late for it.</param>
/// <param name="Missed">The slots before it that are given up, the earliest first.</param>
internal sealed record DueSlots(DailySlot? Post, IReadOnlyList<DailySlot> Missed)
{
    /// <summary>A bot that was away for years has missed more than anybody wants to read of.</summary>
    private const int MostMissed = 31;

    public static bool IsAny(GroupSchedule schedule, Instant now) =>
        schedule.Pause is null && schedule.Schedule.NextAfter(schedule.HandledTo) is { } slot && slot.At <= now;

    /// <summary>
    /// From where a schedule is looked at again after the clock was set back: what could still come is asked for anew, since a slot may have been passed over
    /// while the clock was wrong. Whatever was posted is claimed, and does not come again.
    /// </summary>
    public static Instant Again(GroupSchedule schedule, Instant now, Duration grace, bool isAllDay)
    {
        var earliest = isAllDay ? now.InZone(schedule.Schedule.Zone).Date.AtStartOfDayInZone(schedule.Schedule.Zone).ToInstant() - Duration.Epsilon : now - grace;
        return Instant.Max(earliest, Instant.Min(schedule.From, now));
    }

    /// <summary>Of several the last one alone can be caught up: two questions at once would not be a question a day.</summary>
    /// <param name="grace">How late a question may come.</param>
    /// <param name="isAllDay">Whatever the grace, it may come as long as its date lasts.</param>
    public static DueSlots Of(GroupSchedule schedule, Instant now, Duration grace, bool isAllDay)
    {
        var due = new List<DailySlot>();
        for (var slot = schedule.Schedule.NextAfter(schedule.HandledTo); slot is not null && slot.At <= now; slot = schedule.Schedule.NextAfter(slot.At))
        {
            due.Add(slot);
            if (due.Count > MostMissed)
            {
                due.RemoveAt(0);
            }
        }

        if (due is not [.. var earlier, var last])
        {
            return new DueSlots(null, []);
        }

        var isInTime = isAllDay ? last.Date == now.InZone(schedule.Schedule.Zone).Date : now - last.At <= grace;
        return isInTime ? new DueSlots(last, earlier) : new DueSlots(null, due);
    }
}

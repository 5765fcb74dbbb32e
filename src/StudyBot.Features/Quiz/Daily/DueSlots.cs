using NodaTime;
using StudyBot.Quizzes.Daily;

namespace StudyBot.Features.Quiz.Daily;

/// <summary>What of a schedule is to be done now.</summary>
/// <param name="Post">The slot to post; null where it is too late for it.</param>
/// <param name="Missed">The slots before it that are given up, the earliest first.</param>
/// <param name="HandledTo">Nothing more is to be done up to here.</param>
internal sealed record DueSlots(DailySlot? Post, IReadOnlyList<DailySlot> Missed, Instant HandledTo)
{
    /// <summary>A bot that was away for years has missed more than anybody wants to read of.</summary>
    private const int MostMissed = 31;

    public static bool IsAny(GroupSchedule schedule, Instant now) =>
        schedule.Pause is null && schedule.Schedule.NextAfter(schedule.HandledTo) is { } slot && slot.At <= now;

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
            return new DueSlots(null, [], schedule.HandledTo);
        }

        var isInTime = isAllDay ? last.Date == now.InZone(schedule.Schedule.Zone).Date : now - last.At <= grace;
        return isInTime ? new DueSlots(last, earlier, last.At) : new DueSlots(null, due, last.At);
    }
}

using NodaTime;

namespace StudyBot.Quizzes.Daily;

/// <summary>
/// At which local time, in which zone and on which days of the week a question is posted. For each of its dates that the zone's calendar has there is one
/// slot: never two, never none.
/// </summary>
/// <param name="Days">None means never.</param>
public sealed record DailySchedule(LocalTime Time, DateTimeZone Zone, IReadOnlySet<IsoDayOfWeek> Days)
{
    /// <summary>A week, and as many days as a zone may ever leave out on end.</summary>
    private const int DaysAhead = 10;

    /// <summary>The slot of a date; null where the date is no day of the schedule, or the zone's calendar leaves it out.</summary>
    public DailySlot? SlotOf(LocalDate date) => Days.Contains(date.DayOfWeek) ? TimeOn(date) : null;

    /// <summary>The first slot after an instant; null where there is never one.</summary>
    public DailySlot? NextAfter(Instant instant)
    {
        // The day before: where clocks go back over midnight, its slot may still lie ahead.
        var date = instant.InZone(Zone).Date.PlusDays(-1);
        for (var i = 0; i <= DaysAhead; i++, date = date.PlusDays(1))
        {
            if (SlotOf(date) is { } slot && slot.At > instant)
            {
                return slot;
            }
        }

        return null;
    }

    /// <summary>The first slot within so many days that a change of the clock moves or doubles; null where none does.</summary>
    public DailySlot? NextShifted(Instant after, int days)
    {
        var first = after.InZone(Zone).Date;
        return Enumerable.Range(0, days).Select(i => SlotOf(first.PlusDays(i))).FirstOrDefault(s => s is { Shift: not ClockShift.None } && s.At > after);
    }

    private DailySlot? TimeOn(LocalDate date)
    {
        var mapping = Zone.MapLocal(date + Time);
        switch (mapping.Count)
        {
            case 1:
                return new(date, mapping.Single().ToInstant(), ClockShift.None);
            case 2:
                return new(date, mapping.First().ToInstant(), ClockShift.FirstOfTwo);
            default:
                var change = mapping.LateInterval.Start;
                var before = change - Duration.FromMinutes(1);
                return change.InZone(Zone).Date == date ? new(date, change, ClockShift.AfterGap)
                    : before.InZone(Zone).Date == date ? new(date, before, ClockShift.BeforeGap)
                    : null;
        }
    }
}

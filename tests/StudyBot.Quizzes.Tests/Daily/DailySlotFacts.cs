using NodaTime;
using StudyBot.Quizzes.Daily;
using StudyBot.Testing;

namespace StudyBot.Quizzes.Tests.Daily;

public class DailySlotFacts
{
    private static readonly IReadOnlySet<IsoDayOfWeek> EveryDay = Enumerable.Range(1, 7).Select(d => (IsoDayOfWeek)d).ToHashSet();
    private static readonly LocalDate First = new(2026, 1, 1);
    private static readonly LocalDate Last = new(2035, 12, 31);

    public static TheoryData<int> Parts => [.. Enumerable.Range(0, 8)];

    /// <summary>All zones, in eight parts; of each one wished time in an ordinary run, many in a long one.</summary>
    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_local_date_of_every_zone_has_one_slot(int part)
    {
        var ids = DateTimeZoneProviders.Tzdb.Ids.Order(StringComparer.Ordinal).Where((_, i) => i % 8 == part).ToList();
        for (var z = 0; z < ids.Count; z++)
        {
            for (var round = 0; round < TestLength.Rounds(1, 12); round++)
            {
                // Wished times all round the clock, with those at which clocks change among them.
                var time = LocalTime.FromMinutesSinceMidnight(((z * 397) + (round * 119)) % 1440 / 30 * 30);
                AssertOneSlotForEachDate(new(time, DateTimeZoneProviders.Tzdb[ids[z]], EveryDay));
            }
        }
    }

    [Theory]
    [InlineData("Africa/Casablanca", 2, 30)]
    [InlineData("Australia/Lord_Howe", 2, 15)]
    [InlineData("America/Nuuk", 23, 30)]
    [InlineData("Africa/Cairo", 0, 0)]
    [InlineData("America/Santiago", 0, 30)]
    [InlineData("Asia/Beirut", 0, 0)]
    public void Also_where_clocks_change_at_the_wished_time(string zone, int hour, int minute) =>
        AssertOneSlotForEachDate(new(new LocalTime(hour, minute), DateTimeZoneProviders.Tzdb[zone], EveryDay));

    [Fact]
    public void The_date_that_Apia_left_out_has_none()
    {
        var apia = Schedule("Pacific/Apia", 9, 0);

        var after = apia.NextAfter(apia.SlotOf(new LocalDate(2011, 12, 29))!.At);

        Assert.Null(apia.SlotOf(new LocalDate(2011, 12, 30)));
        Assert.Equal(new LocalDate(2011, 12, 31), after?.Date);
        Assert.Equal(Instant.FromUtc(2011, 12, 30, 19, 0), after?.At);
    }

    [Fact]
    public void Half_an_hour_is_left_out_in_Lord_Howe()
    {
        var slot = Schedule("Australia/Lord_Howe", 2, 15).SlotOf(new LocalDate(2026, 10, 4));

        // From 02:00 at +10:30 to 02:30 at +11.
        Assert.Equal(new DailySlot(new LocalDate(2026, 10, 4), Instant.FromUtc(2026, 10, 3, 15, 30), ClockShift.AfterGap), slot);
    }

    [Fact]
    public void A_time_that_is_there_twice_is_taken_the_first_time()
    {
        var slot = Schedule("Europe/Berlin", 2, 30).SlotOf(new LocalDate(2026, 10, 25));

        Assert.Equal(new DailySlot(new LocalDate(2026, 10, 25), Instant.FromUtc(2026, 10, 25, 0, 30), ClockShift.FirstOfTwo), slot);
    }

    [Fact]
    public void Casablanca_changes_its_clock_around_Ramadan()
    {
        var shifted = Schedule("Africa/Casablanca", 2, 30).NextShifted(Instant.FromUtc(2026, 1, 1, 0, 0), 366);

        Assert.NotNull(shifted);
        Assert.Equal(new LocalDate(2026, 2, 15), shifted.Date);
        Assert.Equal(ClockShift.FirstOfTwo, shifted.Shift);
    }

    [Fact]
    public void A_gap_over_midnight_leaves_the_slot_in_its_own_day()
    {
        var nuuk = Schedule("America/Nuuk", 23, 30);

        var shifted = nuuk.NextShifted(Instant.FromUtc(2026, 1, 1, 0, 0), 366);

        Assert.Equal(ClockShift.BeforeGap, shifted?.Shift);
        Assert.Equal(shifted?.Date, shifted?.At.InZone(nuuk.Zone).Date);
    }

    [Fact]
    public void Only_the_days_of_the_schedule_count()
    {
        var weekdays = new DailySchedule(new LocalTime(9, 0), DateTimeZone.Utc, new HashSet<IsoDayOfWeek> { IsoDayOfWeek.Monday, IsoDayOfWeek.Friday });

        var next = weekdays.NextAfter(Instant.FromUtc(2026, 11, 27, 9, 0));

        Assert.Equal(new LocalDate(2026, 11, 30), next?.Date);
        Assert.Null((weekdays with { Days = new HashSet<IsoDayOfWeek>() }).NextAfter(Instant.FromUtc(2026, 11, 27, 9, 0)));
    }

    private static DailySchedule Schedule(string zone, int hour, int minute) => new(new LocalTime(hour, minute), DateTimeZoneProviders.Tzdb[zone], EveryDay);

    // Walked by NextAfter, as the bot does: each slot lies in its date, and the dates are those of the zone's calendar, each once.
    private static void AssertOneSlotForEachDate(DailySchedule schedule)
    {
        var at = schedule.Zone.AtStartOfDay(First).ToInstant() - Duration.Epsilon;
        for (var date = First; date <= Last; date = date.PlusDays(1))
        {
            var slot = schedule.NextAfter(at);
            if (slot?.Date != date && !Exists(schedule.Zone, date))
            {
                continue;
            }

            Assert.NotNull(slot);
            Assert.True(slot.Date == date && slot.At.InZone(schedule.Zone).Date == date, $"{schedule.Zone.Id} {schedule.Time}: {slot} instead of {date}");
            at = slot.At;
        }
    }

    private static bool Exists(DateTimeZone zone, LocalDate date) => zone.AtStartOfDay(date).Date == date;
}

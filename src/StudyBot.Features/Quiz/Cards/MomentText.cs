using System.Globalization;
using NodaTime;

namespace StudyBot.Features.Quiz.Cards;

/// <summary>Dates and moments of a schedule as members read them.</summary>
internal static class MomentText
{
    /// <summary>"Monday, 4 May 2026".</summary>
    public static string Date(LocalDate date) => date.ToString("dddd, d MMMM uuuu", CultureInfo.InvariantCulture);

    /// <summary>"Monday, 4 May, 09:00 (Asia/Tokyo)".</summary>
    public static string Moment(Instant at, DateTimeZone zone) =>
        $"{at.InZone(zone).LocalDateTime.ToString("dddd, d MMMM, HH:mm", CultureInfo.InvariantCulture)} ({zone.Id})";
}

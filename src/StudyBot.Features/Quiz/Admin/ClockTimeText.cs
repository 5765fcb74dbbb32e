using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace StudyBot.Features.Quiz.Admin;

/// <summary>A time of day as people type it: 09:00, 9, 9.30, 21:15, 9am, 9:30 pm.</summary>
internal static partial class ClockTimeText
{
    /// <summary>Null where it is none.</summary>
    public static LocalTime? Read(string typed)
    {
        if (Time.Match(typed.Trim()) is not { Success: true } match)
        {
            return null;
        }

        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        var half = match.Groups["half"].Value.ToLowerInvariant();
        if (half.Length > 0)
        {
            if (hour is < 1 or > 12)
            {
                return null;
            }

            hour = (hour % 12) + (half == "p" ? 12 : 0);
        }

        return hour < 24 && minute < 60 ? new LocalTime(hour, minute) : null;
    }

    public static string Write(LocalTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2}))?(?:\s*(?<half>[apAP])\.?[mM]\.?)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Time { get; }
}

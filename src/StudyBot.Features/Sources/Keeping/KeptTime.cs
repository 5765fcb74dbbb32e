using NodaTime;
using StudyBot.Features.Wording;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>For how long something is kept yet: "kept for another 23 hours".</summary>
internal static class KeptTime
{
    public static string Of(Instant until, Instant now) =>
        (until - now).TotalHours is var hours && hours >= 1 ? $"kept for another {Counted.Of((int)hours, "hour")}" : "kept for less than an hour";
}

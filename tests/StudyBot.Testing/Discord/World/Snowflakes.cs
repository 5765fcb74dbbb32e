using System.Globalization;

namespace StudyBot.Testing.Discord.World;

/// <summary>Ids that hold their time: milliseconds since the first of January 2015, then 22 bits that make them differ.</summary>
public sealed class Snowflakes(TimeProvider time)
{
    private const int TimeShift = 22;

    private static readonly DateTimeOffset Epoch = new(2015, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private long counter;

    public string Next()
    {
        var milliseconds = (long)(time.GetUtcNow() - Epoch).TotalMilliseconds;
        return ((milliseconds << TimeShift) | (Interlocked.Increment(ref counter) & 0x3FFFFF)).ToString(CultureInfo.InvariantCulture);
    }

    public static DateTimeOffset TimeOf(string id) =>
        Epoch.AddMilliseconds(long.Parse(id, CultureInfo.InvariantCulture) >> TimeShift);
}

using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using StudyBot.Discord.Wire.Payloads.Json;

namespace StudyBot.Discord.Wire.Payloads;

/// <summary>An id of Discord's: 42 bits of milliseconds since 2015, then worker and count. Text in JSON, as 64 bits do not fit a number there.</summary>
[JsonConverter(typeof(SnowflakeConverter))]
internal readonly record struct Snowflake(ulong Value) : IComparable<Snowflake>
{
    private static readonly Instant Epoch = Instant.FromUtc(2015, 1, 1, 0, 0);

    /// <summary>When the thing was made, to the millisecond.</summary>
    public Instant Created => Epoch + Duration.FromMilliseconds((long)(Value >> 22));

    /// <summary>Digits alone; null for anything else.</summary>
    public static Snowflake? Parse(string? text) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? new Snowflake(value) : null;

    public int CompareTo(Snowflake other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

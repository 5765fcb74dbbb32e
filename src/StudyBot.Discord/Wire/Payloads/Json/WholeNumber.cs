using System.Globalization;
using System.Text.Json;

namespace StudyBot.Discord.Wire.Payloads.Json;

/// <summary>Whole numbers however they are written: as such, as text, or with a fraction of nothing.</summary>
internal static class WholeNumber
{
    /// <summary>0 for null.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static long Read(ref Utf8JsonReader reader, long least, long most)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return 0;
        }

        return TryRead(ref reader) is { } number && number >= least && number <= most ? (long)number : throw new JsonException("Not a whole number.");
    }

    /// <summary>Null for anything else.</summary>
    public static decimal? TryRead(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.Number or JsonTokenType.String
        && !reader.HasValueSequence
        && decimal.TryParse(reader.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && decimal.IsInteger(number)
            ? number
            : null;
}

using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StudyBot.Discord.Wire.Payloads.Json;

/// <summary>Written as text; read from text or a number, and as the name of a property (maps of resolved things).</summary>
internal sealed class SnowflakeConverter : JsonConverter<Snowflake>
{
    // 2^64 has 20 digits.
    public const int MostDigits = 20;

    public override Snowflake Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number ? new Snowflake(reader.GetUInt64()) : ReadText(ref reader);

    public override Snowflake ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadText(ref reader);

    public override void Write(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options)
    {
        Span<byte> digits = stackalloc byte[MostDigits];
        Utf8Formatter.TryFormat(value.Value, digits, out var length);
        writer.WriteStringValue(digits[..length]);
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString());

    private static Snowflake ReadText(ref Utf8JsonReader reader)
    {
        Span<byte> digits = stackalloc byte[MostDigits];
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || reader.HasValueSequence || reader.ValueSpan.Length > MostDigits)
        {
            throw new JsonException("Not an id.");
        }

        var length = reader.CopyString(digits);
        return Utf8Parser.TryParse(digits[..length], out ulong value, out var used) && used == length
            ? new Snowflake(value)
            : throw new JsonException("Not an id.");
    }
}

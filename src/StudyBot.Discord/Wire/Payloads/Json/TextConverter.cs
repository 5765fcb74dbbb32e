using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StudyBot.Discord.Wire.Payloads.Json;

/// <summary>Text; a number or a truth value where text belongs is taken as it is written.</summary>
internal sealed class TextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => Encoding.ASCII.GetString(reader.ValueSpan),
        _ => throw new JsonException("Not text."),
    };

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}

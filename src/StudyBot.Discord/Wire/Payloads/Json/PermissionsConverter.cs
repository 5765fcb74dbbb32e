using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StudyBot.Discord.Wire.Payloads.Json;

/// <summary>Discord answers with text and is asked with a number.</summary>
internal sealed class PermissionsConverter : JsonConverter<Permissions>
{
    public override Permissions Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return new Permissions(reader.GetUInt64());
        }

        if (reader.TokenType == JsonTokenType.Null)
        {
            return Permissions.None;
        }

        return ulong.TryParse(reader.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var bits)
            ? new Permissions(bits)
            : throw new JsonException("Not a set of permissions.");
    }

    public override void Write(Utf8JsonWriter writer, Permissions value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Bits);
}

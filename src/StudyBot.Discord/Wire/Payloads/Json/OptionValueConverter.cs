using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using StudyBot.Discord.Wire.Payloads.Interactions;

namespace StudyBot.Discord.Wire.Payloads.Json;

internal sealed class OptionValueConverter : JsonConverter<OptionValue>
{
    public override OptionValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return new OptionValue.Text(reader.GetString()!); // null only of a null token
            case JsonTokenType.Number:
                return reader.TryGetInt64(out var whole) ? new OptionValue.Whole(whole) : new OptionValue.Fraction(reader.GetDouble());
            case JsonTokenType.True:
            case JsonTokenType.False:
                return new OptionValue.Truth(reader.GetBoolean());
            default:
                reader.Skip();
                return new OptionValue.Unknown();
        }
    }

    public override void Write(Utf8JsonWriter writer, OptionValue value, JsonSerializerOptions options) => Write(writer, value);

    public static void Write(Utf8JsonWriter writer, OptionValue value)
    {
        switch (value)
        {
            case OptionValue.Text text:
                writer.WriteStringValue(text.Value);
                break;
            case OptionValue.Whole whole:
                writer.WriteNumberValue(whole.Value);
                break;
            case OptionValue.Fraction fraction:
                writer.WriteNumberValue(fraction.Value);
                break;
            case OptionValue.Truth truth:
                writer.WriteBooleanValue(truth.Value);
                break;
            case OptionValue.Unknown:
                writer.WriteNullValue();
                break;
            default:
                throw new UnreachableException();
        }
    }
}

using System.Globalization;
using System.Text.Json;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Payloads.Interactions;

namespace StudyBot.Discord.Wire.Gateway;

/// <summary>Of an interaction that cannot be read as a whole, what it takes to say so to the one who waits.</summary>
internal static class InteractionHead
{
    /// <summary>Without content. Null where not even id and token can be read.</summary>
    public static Interaction? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject ? ReadObject(ref reader) : null;
        }
        catch (Exception garbage) when (garbage is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static Interaction? ReadObject(ref Utf8JsonReader reader)
    {
        Snowflake? id = null;
        Snowflake? application = null;
        var type = default(InteractionType);
        string? token = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8))
            {
                id = Snowflake.Parse(ReadValue(ref reader));
            }
            else if (reader.ValueTextEquals("application_id"u8))
            {
                application = Snowflake.Parse(ReadValue(ref reader));
            }
            else if (reader.ValueTextEquals("type"u8))
            {
                type = int.TryParse(ReadValue(ref reader), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (InteractionType)number : default;
            }
            else if (reader.ValueTextEquals("token"u8))
            {
                token = ReadValue(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return id is { } known && token is { Length: > 0 } ? new Interaction(known, type, token, application) : null;
    }

    private static string? ReadValue(ref Utf8JsonReader reader)
    {
        reader.Read();
        var value = reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number => System.Text.Encoding.ASCII.GetString(reader.ValueSpan),
            _ => null,
        };
        reader.Skip();
        return value;
    }
}

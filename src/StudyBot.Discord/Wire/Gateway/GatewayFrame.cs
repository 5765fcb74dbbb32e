using System.Text;
using System.Text.Json;
using StudyBot.Discord.Wire.Payloads.Json;

namespace StudyBot.Discord.Wire.Gateway;

/// <summary>A message of the gateway, its content still unread.</summary>
/// <param name="sequence">Of a dispatch.</param>
/// <param name="name">Of a dispatch; empty without one.</param>
/// <param name="data">JSON; empty without one.</param>
internal readonly ref struct GatewayFrame(int operation, long? sequence, ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
{
    public int Operation { get; } = operation;

    public long? Sequence { get; } = sequence;

    public ReadOnlySpan<byte> Name { get; } = name;

    public ReadOnlySpan<byte> Data { get; } = data;

    /// <summary>False for what is no message, whatever it is.</summary>
    public static bool TryRead(ReadOnlySpan<byte> json, out GatewayFrame frame)
    {
        frame = default;

        // A mark of the order of bytes is no part of the message.
        json = json.StartsWith("\uFEFF"u8) ? json[3..] : json;
        try
        {
            var reader = new Utf8JsonReader(json);
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject && TryReadObject(json, ref reader, out frame);
        }
        catch (Exception garbage) when (garbage is JsonException or FormatException or InvalidOperationException)
        {
            return false;
        }
    }

    private static bool TryReadObject(ReadOnlySpan<byte> json, scoped ref Utf8JsonReader reader, out GatewayFrame frame)
    {
        int? operation = null;
        long? sequence = null;
        ReadOnlySpan<byte> name = default;
        ReadOnlySpan<byte> data = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("op"u8))
            {
                operation = (int?)ReadNumber(ref reader, int.MaxValue);
            }
            else if (reader.ValueTextEquals("s"u8))
            {
                sequence = ReadNumber(ref reader, long.MaxValue);
            }
            else if (reader.ValueTextEquals("t"u8))
            {
                reader.Read();
                name = reader.TokenType != JsonTokenType.String ? default : reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(reader.GetString() ?? "") : reader.ValueSpan;
                reader.Skip();
            }
            else if (reader.ValueTextEquals("d"u8))
            {
                reader.Read();
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                data = json[start..(int)reader.BytesConsumed];
            }
            else
            {
                reader.Skip();
            }
        }

        frame = new GatewayFrame(operation ?? 0, sequence, name, data);
        return operation is not null;
    }

    /// <summary>Null for what is no whole number from 0 on.</summary>
    private static long? ReadNumber(scoped ref Utf8JsonReader reader, long most)
    {
        reader.Read();
        var number = WholeNumber.TryRead(ref reader);
        reader.Skip();
        return number >= 0 && number <= most ? (long)number : null;
    }
}

using System.Buffers;
using System.Text.Json;

namespace StudyBot.Discord.Wire.Gateway;

/// <summary>What the bot sends over the gateway.</summary>
internal static class GatewayWriter
{
    /// <summary>Servers: who they are and that the bot came or went. Interactions need none.</summary>
    public const int Intents = 1 << 0;

    public static ReadOnlyMemory<byte> Heartbeat(long sequence) => Write(Operation.Heartbeat, sequence, static (json, last) =>
    {
        if (last > 0)
        {
            json.WriteNumber("d"u8, last);
        }
        else
        {
            json.WriteNull("d"u8);
        }
    });

    public static ReadOnlyMemory<byte> Identify(string token) => Write(Operation.Identify, token, static (json, secret) =>
    {
        json.WriteStartObject("d"u8);
        json.WriteString("token"u8, secret);
        json.WriteNumber("intents"u8, Intents);
        json.WriteStartObject("properties"u8);
        json.WriteString("os"u8, OperatingSystem.IsWindows() ? "windows"u8 : OperatingSystem.IsMacOS() ? "macos"u8 : "linux"u8);
        json.WriteString("browser"u8, "StudyBot"u8);
        json.WriteString("device"u8, "StudyBot"u8);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    public static ReadOnlyMemory<byte> Resume(string token, string session, long sequence) =>
        Write(Operation.Resume, (token, session, sequence), static (json, known) =>
        {
            json.WriteStartObject("d"u8);
            json.WriteString("token"u8, known.token);
            json.WriteString("session_id"u8, known.session);
            json.WriteNumber("seq"u8, known.sequence);
            json.WriteEndObject();
        });

    private static ReadOnlyMemory<byte> Write<T>(int operation, T value, Action<Utf8JsonWriter, T> writeData)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteNumber("op"u8, operation);
        writeData(json, value);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }
}

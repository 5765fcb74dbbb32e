using System.Text.Json;

namespace StudyBot.Chat.Platforms;

/// <summary>
/// Events with effects as JSON, for the deliveries that are kept until they are done. Files are kept by name, type, size and handle, never by their
/// bytes. Spaces joined and left, and completions, have no effect to be kept for and no JSON.
/// </summary>
public static class ChatEventJson
{
    /// <summary>Raised when a payload of before could be misread; one of another version is not read at all.</summary>
    internal const int Version = 1;

    public static string Write(ChatEvent chatEvent) =>
        JsonSerializer.Serialize(EventPayload.Of(chatEvent), EventPayloadContext.Default.EventPayload);

    /// <summary>Null for a payload that cannot be read: damaged, or of another version.</summary>
    /// <param name="fetchFile">Gives a file's bytes by its handle.</param>
    public static ChatEvent? Read(string json, Func<string, CancellationToken, Task<ReadOnlyMemory<byte>>> fetchFile)
    {
        try
        {
            return JsonSerializer.Deserialize(json, EventPayloadContext.Default.EventPayload)?.ToEvent(fetchFile);
        }
        catch (Exception damaged) when (damaged is JsonException or NotSupportedException or FormatException or ArgumentException)
        {
            return null;
        }
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;

namespace StudyBot.LiteDb.Packing;

/// <summary>One JSON object, compressed, as the parts that the database holds.</summary>
internal static class JsonPack
{
    // Packs are read by us alone; escaping every letter beyond ASCII would only make them longer.
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<byte[]> Write(Action<Utf8JsonWriter> writeMembers)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Compact))
        {
            json.WriteStartObject();
            json.WriteNumber("format", PackFormat.Current);
            writeMembers(json);
            json.WriteEndObject();
        }

        return PackedBytes.Pack(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    public static T Read<T>(IEnumerable<byte[]> parts, Func<JsonElement, T> read)
    {
        using var json = JsonDocument.Parse(PackedBytes.Unpack(parts));
        return read(json.RootElement);
    }

    public static void WriteAll<T>(this Utf8JsonWriter json, string name, IEnumerable<T> all, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var one in all)
        {
            write(json, one);
        }

        json.WriteEndArray();
    }
}

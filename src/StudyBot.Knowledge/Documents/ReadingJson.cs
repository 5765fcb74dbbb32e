using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Documents;

/// <summary>
/// A reading as UTF-8 JSON: <c>{"title", "author", "publisher", "published", "blocks": [[kind or null, text], …]}</c>. It is what a reading process answers,
/// and what is kept beside an original that is no text.
/// </summary>
public static class ReadingJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(DocumentReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Compact))
        {
            json.WriteStartObject();
            json.WriteString("title", reading.Said.Title);
            json.WriteString("author", reading.Said.Author);
            json.WriteString("publisher", reading.Said.Publisher);
            json.WriteString("published", reading.Said.Published?.Iso);
            json.WriteStartArray("blocks");
            foreach (var block in reading.Blocks)
            {
                json.WriteStartArray();
                json.WriteStringValue(block.Kind is { } kind ? NameOf(kind) : null);
                json.WriteStringValue(block.Text);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Null for what is no reading: whoever wrote it is not trusted.</summary>
    public static DocumentReading? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            return DocumentReading.Of(
                root.GetProperty("blocks").EnumerateArray().Select(ReadBlock),
                new StatedInfo(TextOf(root, "title"), TextOf(root, "author"), TextOf(root, "publisher"), CivilDate.Parse(TextOf(root, "published"))));
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static ReadBlock ReadBlock(JsonElement block) => new(KindOf(block[0].GetString()), block[1].GetString() ?? "");

    private static string? TextOf(JsonElement root, string name) => root.TryGetProperty(name, out var value) ? DocumentReading.OneLineOrNull(value.GetString()) : null;

    private static string NameOf(BlockKind kind) => kind switch
    {
        BlockKind.Heading => "heading",
        BlockKind.Caption => "caption",
        BlockKind.ListItem => "item",
        BlockKind.Paragraph => "paragraph",
        BlockKind.Masthead => "masthead",
        BlockKind.SourceNote => "note",
        _ => throw new System.Diagnostics.UnreachableException(kind.ToString()),
    };

    private static BlockKind? KindOf(string? name) => name switch
    {
        null => null,
        "heading" => BlockKind.Heading,
        "caption" => BlockKind.Caption,
        "item" => BlockKind.ListItem,
        "paragraph" => BlockKind.Paragraph,
        "masthead" => BlockKind.Masthead,
        "note" => BlockKind.SourceNote,
        _ => throw new FormatException("No kind of block is called so."),
    };
}

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

    /// <summary>
    /// Null for what is no reading: whoever wrote it is not trusted. Read as it comes, so that what is no text costs nothing, and no further than a document may go.
    /// </summary>
    public static DocumentReading? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var json = new Utf8JsonReader(bytes.Span);
            return Read(ref json);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static DocumentReading? Read(ref Utf8JsonReader json)
    {
        var said = new StatedInfo(null, null, null, null);
        List<ReadBlock>? blocks = null;
        Require(ref json, JsonTokenType.StartObject);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString();
            json.Read();
            switch (name)
            {
                case "title":
                    said = said with { Title = LineOf(ref json) };
                    break;
                case "author":
                    said = said with { Author = LineOf(ref json) };
                    break;
                case "publisher":
                    said = said with { Publisher = LineOf(ref json) };
                    break;
                case "published":
                    said = said with { Published = CivilDate.Parse(LineOf(ref json)) };
                    break;
                case "blocks":
                    blocks = BlocksOf(ref json);
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        return json.TokenType == JsonTokenType.EndObject && !json.Read() && blocks is not null ? DocumentReading.Of(blocks, said) : null;
    }

    private static List<ReadBlock> BlocksOf(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            throw new FormatException("There are no blocks.");
        }

        var blocks = new List<ReadBlock>();
        var length = 0;
        while (json.Read() && json.TokenType == JsonTokenType.StartArray)
        {
            json.Read();
            var kind = KindOf(json.GetString());
            json.Read();
            blocks.Add(new ReadBlock(kind, json.GetString() ?? ""));
            Require(ref json, JsonTokenType.EndArray);
            length += blocks[^1].Text.Length;
            if (length > DocumentLimits.MaxBytes || blocks.Count > DocumentLimits.MaxBlocks)
            {
                throw new FormatException("There is more than a document may have.");
            }
        }

        return json.TokenType == JsonTokenType.EndArray ? blocks : throw new FormatException("A block is no block.");
    }

    private static void Require(ref Utf8JsonReader json, JsonTokenType next)
    {
        if (!json.Read() || json.TokenType != next)
        {
            throw new FormatException("Something else stands in its place.");
        }
    }

    private static string? LineOf(ref Utf8JsonReader json) => DocumentReading.OneLineOrNull(json.GetString());

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

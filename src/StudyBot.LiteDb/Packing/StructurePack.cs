using System.Diagnostics;
using System.Text.Json;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Mentions.Organizations;
using StudyBot.Knowledge.Mentions.People;
using StudyBot.Knowledge.Mentions.Places;
using StudyBot.Knowledge.Sentences;

namespace StudyBot.LiteDb.Packing;

/// <summary>A source's blocks, sentences and mentions as JSON, without its text.</summary>
internal static class StructurePack
{
    public static IReadOnlyList<byte[]> Pack(Extracted extracted)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, FactPack.Compact))
        {
            json.WriteStartObject();
            json.WriteNumber("format", PackFormat.Current);
            WriteAll(json, "blocks", extracted.Document.Blocks, WriteBlock);
            WriteAll(json, "sentences", extracted.Sentences, WriteSentence);
            WriteAll(json, "mentions", extracted.Mentions, WriteMention);
            WriteAll(json, "people", extracted.People, (writer, person) => WriteEntry(writer, person.Name, person.Role, person.Aliases));
            WriteAll(json, "places", extracted.Places, (writer, place) => WriteEntry(writer, place.Name, null, place.Aliases));
            WriteAll(json, "organizations", extracted.Organizations, (writer, body) => WriteEntry(writer, body.Name, null, body.Aliases));
            json.WriteEndObject();
        }

        return PackedBytes.Pack(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    /// <summary>All of an extraction but its facts, which are packed apart.</summary>
    public static Extracted Unpack(IEnumerable<byte[]> parts, SourceId source, int version, SourceText text, DocumentInfo info)
    {
        using var json = JsonDocument.Parse(PackedBytes.Unpack(parts));
        var root = json.RootElement;
        var blocks = root.ReadList("blocks", ReadBlock);
        var byNumber = blocks.ToDictionary(block => block.Number);
        return new Extracted(
            source,
            version,
            new Document(text, blocks, info),
            root.ReadList("sentences", sentence => new Sentence(
                sentence[0].GetInt32(),
                byNumber[sentence[1].GetInt32()],
                new TextSpan(sentence[2].GetInt32(), sentence[3].GetInt32()))),
            root.ReadList("mentions", ReadMention),
            root.ReadList("people", entry => new PersonEntry(entry.ReadText("name"), entry.ReadOptionalText("role"), entry.ReadTexts("aliases"))),
            root.ReadList("places", entry => new PlaceEntry(entry.ReadText("name"), entry.ReadTexts("aliases"))),
            root.ReadList("organizations", entry => new OrganizationEntry(entry.ReadText("name"), entry.ReadTexts("aliases"))),
            []);
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> all, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var one in all)
        {
            write(json, one);
        }

        json.WriteEndArray();
    }

    private static void WriteBlock(Utf8JsonWriter json, Block block)
    {
        json.WriteStartObject();
        json.WriteNumber("number", block.Number);
        json.WriteString("kind", block.Kind.ToString());
        json.WriteSpan("span", block.Span);
        json.WriteEndObject();
    }

    private static Block ReadBlock(JsonElement json) =>
        new(json.GetProperty("number").GetInt32(), json.ReadName<BlockKind>("kind"), json.GetProperty("span").ReadSpan());

    private static void WriteSentence(Utf8JsonWriter json, Sentence sentence)
    {
        json.WriteStartArray();
        json.WriteNumberValue(sentence.Index);
        json.WriteNumberValue(sentence.Block.Number);
        json.WriteNumberValue(sentence.Span.Start);
        json.WriteNumberValue(sentence.Span.Length);
        json.WriteEndArray();
    }

    private static void WriteMention(Utf8JsonWriter json, Mention mention)
    {
        json.WriteStartObject();
        json.WriteSpan("span", mention.Span);
        json.WriteString("rule", mention.Rule);
        switch (mention)
        {
            case DateMention date:
                json.WriteString("kind", "date");
                json.WriteOptional("value", date.Value?.Iso);
                json.WriteSpan("anchor", date.Anchor);
                break;
            case PersonMention person:
                json.WriteString("kind", "person");
                json.WriteNumber("entry", person.Entry);
                json.WriteSpan("role", person.Role);
                break;
            case PlaceMention place:
                json.WriteString("kind", "place");
                json.WriteNumber("entry", place.Entry);
                break;
            case OrganizationMention organization:
                json.WriteString("kind", "organization");
                json.WriteNumber("entry", organization.Entry);
                break;
            default:
                throw new UnreachableException($"No pack for {mention.GetType().Name}.");
        }

        json.WriteEndObject();
    }

    private static Mention ReadMention(JsonElement json)
    {
        var span = json.GetProperty("span").ReadSpan();
        var rule = json.ReadText("rule");
        return json.ReadText("kind") switch
        {
            "date" => new DateMention(
                span,
                rule,
                json.TryGetProperty("value", out var value) ? value.ReadDate() : null,
                json.ReadOptionalSpan("anchor")),
            "person" => new PersonMention(span, rule, Entry(), json.ReadOptionalSpan("role")),
            "place" => new PlaceMention(span, rule, Entry()),
            "organization" => new OrganizationMention(span, rule, Entry()),
            var kind => throw new InvalidDataException($"No mention of kind {kind} is known."),
        };

        int Entry() => json.GetProperty("entry").GetInt32();
    }

    private static void WriteEntry(Utf8JsonWriter json, string name, string? role, IReadOnlyList<string> aliases)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteOptional("role", role);
        json.WriteTexts("aliases", aliases);
        json.WriteEndObject();
    }
}

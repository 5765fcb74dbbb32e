using System.Text.Json;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Sentences;

namespace StudyBot.LiteDb.Packing;

/// <summary>A source's blocks and sentences as JSON, without its text.</summary>
internal static class LayoutPack
{
    public static IReadOnlyList<byte[]> Pack(IReadOnlyList<Block> blocks, IReadOnlyList<Sentence> sentences) => JsonPack.Write(json =>
    {
        json.WriteAll("blocks", blocks, WriteBlock);
        json.WriteAll("sentences", sentences, WriteSentence);
    });

    public static (IReadOnlyList<Block> Blocks, IReadOnlyList<Sentence> Sentences) Unpack(IEnumerable<byte[]> parts) => JsonPack.Read(parts, json =>
    {
        var blocks = json.ReadList("blocks", ReadBlock);
        var byNumber = blocks.ToDictionary(block => block.Number);
        return (blocks, json.ReadList("sentences", sentence => new Sentence(
            sentence[0].GetInt32(),
            byNumber[sentence[1].GetInt32()],
            new TextSpan(sentence[2].GetInt32(), sentence[3].GetInt32()))));
    });

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
}

using System.Text.Json;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Naming;

namespace StudyBot.LiteDb.Packing;

/// <summary>What a source names, as JSON.</summary>
internal static class NamePack
{
    public static IReadOnlyList<byte[]> Pack(SourceNames names) => JsonPack.Write(json => json.WriteAll("names", names.Names, WriteName));

    public static SourceNames Unpack(IEnumerable<byte[]> parts, SourceId source) =>
        JsonPack.Read(parts, json => new SourceNames(source, json.ReadList("names", ReadName)));

    private static void WriteName(Utf8JsonWriter json, NamedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("kind", entry.Kind.ToString());
        json.WriteString("name", entry.Name);
        json.WriteOptional("role", entry.Role);
        json.WriteTexts("aliases", entry.Aliases);
        json.WriteAll("sentences", entry.Sentences, (writer, index) => writer.WriteNumberValue(index));
        json.WriteEndObject();
    }

    private static NamedEntry ReadName(JsonElement json) => new(
        json.ReadName<NameKind>("kind"),
        json.ReadText("name"),
        json.ReadOptionalText("role"),
        json.ReadTexts("aliases"),
        json.ReadList("sentences", index => index.GetInt32()));
}

using System.Diagnostics;
using System.Text.Json;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Mentions.Organizations;
using StudyBot.Knowledge.Mentions.People;
using StudyBot.Knowledge.Mentions.Places;

namespace StudyBot.LiteDb.Packing;

/// <summary>A source's mentions and the entries that they name, as JSON.</summary>
internal static class MentionPack
{
    public static IReadOnlyList<byte[]> Pack(Extracted extracted) => JsonPack.Write(json =>
    {
        json.WriteAll("mentions", extracted.Mentions, WriteMention);
        json.WriteAll("people", extracted.People, (writer, person) => WriteEntry(writer, person.Name, person.Role, person.Aliases));
        json.WriteAll("places", extracted.Places, (writer, place) => WriteEntry(writer, place.Name, null, place.Aliases));
        json.WriteAll("organizations", extracted.Organizations, (writer, body) => WriteEntry(writer, body.Name, null, body.Aliases));
    });

    /// <summary>The extraction with what was packed of it.</summary>
    public static Extracted Unpack(IEnumerable<byte[]> parts, Extracted extracted) => JsonPack.Read(parts, json => extracted with
    {
        Mentions = json.ReadList("mentions", ReadMention),
        People = json.ReadList("people", entry => new PersonEntry(entry.ReadText("name"), entry.ReadOptionalText("role"), entry.ReadTexts("aliases"))),
        Places = json.ReadList("places", entry => new PlaceEntry(entry.ReadText("name"), entry.ReadTexts("aliases"))),
        Organizations = json.ReadList("organizations", entry => new OrganizationEntry(entry.ReadText("name"), entry.ReadTexts("aliases"))),
    });

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

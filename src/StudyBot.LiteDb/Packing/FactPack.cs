using System.Diagnostics;
using System.Text.Json;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;

namespace StudyBot.LiteDb.Packing;

/// <summary>A source's facts as JSON, without the sentences that they stand on: those are read from the original.</summary>
internal static class FactPack
{
    public static IReadOnlyList<byte[]> Pack(IReadOnlyList<Fact> facts) => JsonPack.Write(json => json.WriteAll("facts", facts, Write));

    public static IReadOnlyList<Fact> Unpack(IEnumerable<byte[]> parts, SourceId source, SourceText text)
    {
        var reader = new FactReader(source, text);
        return JsonPack.Read(parts, json => json.ReadList("facts", reader.Read));
    }

    /// <summary>The ids alone; no text is needed for them.</summary>
    public static IReadOnlySet<FactId> UnpackIds(IEnumerable<byte[]> parts) =>
        JsonPack.Read(parts, json => json.ReadList("facts", fact => new FactId(fact.ReadText("id"))).ToHashSet());

    private static void Write(Utf8JsonWriter json, Fact fact)
    {
        json.WriteStartObject();
        json.WriteString("kind", fact.Kind);
        json.WriteString("id", fact.Id.Value);
        json.WritePropertyName("main");
        json.WriteEvidence(fact.Main);
        json.WriteAll("more", fact.More, JsonSpans.WriteEvidence);
        json.WriteString("rule", fact.Rule);
        json.WriteNumber("confidence", fact.Confidence);
        switch (fact)
        {
            case EventFact happened:
                WriteEvent(json, happened);
                break;
            case OutcomeFact outcome:
                json.WriteOptional("event", outcome.Event?.Value);
                WriteCited(json, "words", outcome.Words, json.WriteStringValue);
                break;
            case FigureFact figure:
                json.WriteOptional("event", figure.Event?.Value);
                WriteCited(json, "number", figure.Number, json.WriteNumberValue);
                json.WriteBoolean("isOrdinal", figure.IsOrdinal);
                WriteCited(json, "counted", figure.Counted, json.WriteStringValue);
                break;
            case OfficeFact office:
                WriteCited(json, "person", office.Person, json.WriteStringValue);
                WriteCited(json, "office", office.Office, json.WriteStringValue);
                WriteOptionalCited(json, "asOf", office.AsOf, value => json.WriteStringValue(value.Iso));
                json.WriteBoolean("isFormer", office.IsFormer);
                break;
            case QuoteFact quote:
                WriteOptionalCited(json, "speaker", quote.Speaker, json.WriteStringValue);
                json.WriteAll("parts", quote.Parts, (writer, part) => writer.WriteEvidence(new Evidence(part.Span, part.Text, part.Block)));
                json.WriteOptional("verb", quote.Verb);
                json.WriteOptional("event", quote.Event?.Value);
                break;
            case PositionFact position:
                WriteCited(json, "holder", position.Holder, json.WriteStringValue);
                WriteCited(json, "words", position.Words, json.WriteStringValue);
                WriteAllCited(json, "topics", position.Topics, json.WriteStringValue);
                json.WriteOptional("event", position.Event?.Value);
                break;
            case TermFact term:
                WriteCited(json, "term", term.Term, json.WriteStringValue);
                WriteCited(json, "definition", term.Definition, json.WriteStringValue);
                WriteAllCited(json, "aliases", term.Aliases, json.WriteStringValue);
                break;
            default:
                throw new UnreachableException($"No pack for {fact.GetType().Name}.");
        }

        json.WriteEndObject();
    }

    private static void WriteEvent(Utf8JsonWriter json, EventFact happened)
    {
        json.WriteString("eventKind", happened.EventKind.ToString());
        WriteCited(json, "name", happened.Name, json.WriteStringValue);
        WriteOptionalCited(json, "date", happened.Date, value => json.WriteStringValue(value.Iso));
        WriteOptionalCited(json, "place", happened.Place, json.WriteStringValue);
        WriteAllCited(json, "widerPlaces", happened.WiderPlaces, json.WriteStringValue);
        WriteAllCited(json, "participants", happened.Participants, participant =>
        {
            json.WriteStartObject();
            json.WriteString("name", participant.Name);
            json.WriteOptional("role", participant.Role);
            json.WriteString("kind", participant.Kind.ToString());
            json.WriteEndObject();
        });
        WriteAllCited(json, "topics", happened.Topics, json.WriteStringValue);
        json.WriteBoolean("isPlanned", happened.IsPlanned);
    }

    private static void WriteAllCited<T>(Utf8JsonWriter json, string name, IReadOnlyList<Cited<T>> all, Action<T> write) =>
        json.WriteAll(name, all, (writer, cited) => WriteCited(writer, null, cited, write));

    private static void WriteOptionalCited<T>(Utf8JsonWriter json, string name, Cited<T>? cited, Action<T> write)
    {
        if (cited is not null)
        {
            WriteCited(json, name, cited, write);
        }
    }

    private static void WriteCited<T>(Utf8JsonWriter json, string? name, Cited<T> cited, Action<T> write)
    {
        if (name is not null)
        {
            json.WritePropertyName(name);
        }

        json.WriteStartObject();
        json.WritePropertyName("value");
        write(cited.Value);
        json.WriteString("text", cited.Text);
        json.WritePropertyName("evidence");
        json.WriteEvidence(cited.Evidence);
        json.WriteEndObject();
    }
}

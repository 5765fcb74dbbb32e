using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;

namespace StudyBot.LiteDb.Packing;

/// <summary>A source's facts as JSON, without the sentences that they stand on: those are read from the original.</summary>
internal static class FactPack
{
    /// <summary>Packs are read by us alone; escaping every letter beyond ASCII would only make them longer.</summary>
    internal static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<byte[]> Pack(IReadOnlyList<Fact> facts)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Compact))
        {
            json.WriteStartObject();
            json.WriteNumber("format", PackFormat.Current);
            json.WriteStartArray("facts");
            foreach (var fact in facts)
            {
                Write(json, fact);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return PackedBytes.Pack(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    public static IReadOnlyList<Fact> Unpack(IEnumerable<byte[]> parts, SourceId source, SourceText text)
    {
        using var json = JsonDocument.Parse(PackedBytes.Unpack(parts));
        return json.RootElement.ReadList("facts", fact => Read(fact, source, text));
    }

    /// <summary>The ids alone; no text is needed for them.</summary>
    public static IReadOnlySet<FactId> UnpackIds(IEnumerable<byte[]> parts)
    {
        using var json = JsonDocument.Parse(PackedBytes.Unpack(parts));
        return json.RootElement.ReadList("facts", fact => new FactId(fact.ReadText("id"))).ToHashSet();
    }

    private static void Write(Utf8JsonWriter json, Fact fact)
    {
        json.WriteStartObject();
        json.WriteString("kind", fact.Kind);
        json.WriteString("id", fact.Id.Value);
        json.WritePropertyName("main");
        json.WriteEvidence(fact.Main);
        json.WriteStartArray("more");
        foreach (var evidence in fact.More)
        {
            json.WriteEvidence(evidence);
        }

        json.WriteEndArray();
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
            default:
                throw new UnreachableException($"No pack for {fact.GetType().Name}.");
        }

        json.WriteEndObject();
    }

    private static void WriteEvent(Utf8JsonWriter json, EventFact happened)
    {
        json.WriteString("eventKind", happened.EventKind.ToString());
        WriteCited(json, "name", happened.Name, json.WriteStringValue);
        if (happened.Date is { } date)
        {
            WriteCited(json, "date", date, value => json.WriteStringValue(value.Iso));
        }

        if (happened.Place is { } place)
        {
            WriteCited(json, "place", place, json.WriteStringValue);
        }

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

    private static void WriteAllCited<T>(Utf8JsonWriter json, string name, IReadOnlyList<Cited<T>> all, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var cited in all)
        {
            WriteCited(json, null, cited, write);
        }

        json.WriteEndArray();
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

    private static Fact Read(JsonElement json, SourceId source, SourceText text)
    {
        var id = new FactId(json.ReadText("id"));
        var main = json.GetProperty("main").ReadEvidence(text);
        var more = json.ReadList("more", evidence => evidence.ReadEvidence(text));
        var rule = json.ReadText("rule");
        var confidence = json.GetProperty("confidence").GetDouble();
        return json.ReadText("kind") switch
        {
            "event" => new EventFact(
                id,
                source,
                main,
                more,
                rule,
                confidence,
                json.ReadName<EventKind>("eventKind"),
                ReadText("name"),
                json.TryGetProperty("date", out var date) ? ReadCited(date, JsonSpans.ReadDate) : null,
                json.TryGetProperty("place", out var place) ? ReadCited(place, ReadString) : null,
                json.ReadList("widerPlaces", wider => ReadCited(wider, ReadString)),
                json.ReadList("participants", participant => ReadCited(participant, ReadParticipant)),
                json.ReadList("topics", topic => ReadCited(topic, ReadString)),
                json.GetProperty("isPlanned").GetBoolean()),
            "outcome" => new OutcomeFact(id, source, main, more, rule, confidence, ReadEvent(), ReadText("words")),
            "figure" => new FigureFact(
                id,
                source,
                main,
                more,
                rule,
                confidence,
                ReadEvent(),
                ReadCited(json.GetProperty("number"), number => number.GetDecimal()),
                json.GetProperty("isOrdinal").GetBoolean(),
                ReadText("counted")),
            var kind => throw new InvalidDataException($"No fact of kind {kind} is known."),
        };

        FactId? ReadEvent() => json.ReadOptionalText("event") is { } happened ? new FactId(happened) : null;

        Cited<string> ReadText(string name) => ReadCited(json.GetProperty(name), ReadString);

        Cited<T> ReadCited<T>(JsonElement cited, Func<JsonElement, T> read) =>
            new(read(cited.GetProperty("value")), cited.ReadText("text"), cited.GetProperty("evidence").ReadEvidence(text));
    }

    private static Participant ReadParticipant(JsonElement json) =>
        new(json.ReadText("name"), json.ReadOptionalText("role"), json.ReadName<ParticipantKind>("kind"));

    private static string ReadString(JsonElement json) => json.GetString() ?? throw new InvalidDataException("A stored value is null.");
}

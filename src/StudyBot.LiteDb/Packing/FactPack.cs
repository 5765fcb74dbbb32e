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
            case OfficeFact office:
                WriteCited(json, "person", office.Person, json.WriteStringValue);
                WriteCited(json, "office", office.Office, json.WriteStringValue);
                WriteOptionalCited(json, "asOf", office.AsOf, value => json.WriteStringValue(value.Iso));
                json.WriteBoolean("isFormer", office.IsFormer);
                break;
            case QuoteFact quote:
                WriteOptionalCited(json, "speaker", quote.Speaker, json.WriteStringValue);
                json.WriteStartArray("parts");
                foreach (var part in quote.Parts)
                {
                    json.WriteEvidence(new Evidence(part.Span, part.Text, part.Block));
                }

                json.WriteEndArray();
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

    private static void WriteAllCited<T>(Utf8JsonWriter json, string name, IReadOnlyList<Cited<T>> all, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var cited in all)
        {
            WriteCited(json, null, cited, write);
        }

        json.WriteEndArray();
    }

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
                ReadOptional("date", JsonSpans.ReadDate),
                ReadOptional("place", ReadString),
                ReadAll("widerPlaces"),
                json.ReadList("participants", participant => ReadCited(participant, ReadParticipant)),
                ReadAll("topics"),
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
            "office" => new OfficeFact(
                id,
                source,
                main,
                more,
                rule,
                confidence,
                ReadText("person"),
                ReadText("office"),
                ReadOptional("asOf", JsonSpans.ReadDate),
                json.GetProperty("isFormer").GetBoolean()),
            "quote" => new QuoteFact(
                id,
                source,
                main,
                more,
                rule,
                confidence,
                ReadOptional("speaker", ReadString),
                json.ReadList("parts", part => ReadPart(part, text)),
                json.ReadOptionalText("verb"),
                ReadEvent()),
            "position" => new PositionFact(
                id,
                source,
                main,
                more,
                rule,
                confidence,
                ReadText("holder"),
                ReadText("words"),
                ReadAll("topics"),
                ReadEvent()),
            "term" => new TermFact(id, source, main, more, rule, confidence, ReadText("term"), ReadText("definition"), ReadAll("aliases")),
            var kind => throw new InvalidDataException($"No fact of kind {kind} is known."),
        };

        FactId? ReadEvent() => json.ReadOptionalText("event") is { } happened ? new FactId(happened) : null;

        IReadOnlyList<Cited<string>> ReadAll(string name) => json.ReadList(name, cited => ReadCited(cited, ReadString));

        Cited<T>? ReadOptional<T>(string name, Func<JsonElement, T> read) => json.TryGetProperty(name, out var cited) ? ReadCited(cited, read) : null;

        Cited<string> ReadText(string name) => ReadCited(json.GetProperty(name), ReadString);

        Cited<T> ReadCited<T>(JsonElement cited, Func<JsonElement, T> read) =>
            new(read(cited.GetProperty("value")), cited.ReadText("text"), cited.GetProperty("evidence").ReadEvidence(text));
    }

    private static QuotePart ReadPart(JsonElement json, SourceText text)
    {
        var run = json.ReadEvidence(text);
        return new QuotePart(run.Span, run.Text, run.Block);
    }

    private static Participant ReadParticipant(JsonElement json) =>
        new(json.ReadText("name"), json.ReadOptionalText("role"), json.ReadName<ParticipantKind>("kind"));

    private static string ReadString(JsonElement json) => json.GetString() ?? throw new InvalidDataException("A stored value is null.");
}

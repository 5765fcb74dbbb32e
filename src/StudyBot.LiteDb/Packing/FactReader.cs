using System.Text.Json;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;

namespace StudyBot.LiteDb.Packing;

/// <summary>
/// Reads the facts of one source. Equal sentences and words of the source become one object: facts stay in memory, and many stand on the same
/// sentence and name the same people.
/// </summary>
internal sealed class FactReader(SourceId source, SourceText text)
{
    private readonly Dictionary<(int Start, int Length, int Block), Evidence> evidence = [];
    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    public Fact Read(JsonElement json)
    {
        var id = new FactId(ReadWords(json.GetProperty("id")));
        var main = ReadEvidence(json.GetProperty("main"));
        var more = json.ReadList("more", ReadEvidence);
        var rule = string.Intern(json.ReadText("rule"));
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
                ReadOptional("place", ReadWords),
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
                ReadOptional("speaker", ReadWords),
                json.ReadList("parts", ReadPart),
                ReadOptionalWords(json, "verb"),
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

        FactId? ReadEvent() => ReadOptionalWords(json, "event") is { } happened ? new FactId(happened) : null;

        IReadOnlyList<Cited<string>> ReadAll(string name) => json.ReadList(name, cited => ReadCited(cited, ReadWords));

        Cited<T>? ReadOptional<T>(string name, Func<JsonElement, T> read) => json.TryGetProperty(name, out var cited) ? ReadCited(cited, read) : null;

        Cited<string> ReadText(string name) => ReadCited(json.GetProperty(name), ReadWords);

        Cited<T> ReadCited<T>(JsonElement cited, Func<JsonElement, T> read) =>
            new(read(cited.GetProperty("value")), ReadWords(cited.GetProperty("text")), ReadEvidence(cited.GetProperty("evidence")));
    }

    private QuotePart ReadPart(JsonElement json)
    {
        var run = json.ReadEvidence(text);
        return new QuotePart(run.Span, run.Text, run.Block);
    }

    private Participant ReadParticipant(JsonElement json) =>
        new(ReadWords(json.GetProperty("name")), ReadOptionalWords(json, "role"), json.ReadName<ParticipantKind>("kind"));

    private Evidence ReadEvidence(JsonElement json)
    {
        var key = (json[0].GetInt32(), json[1].GetInt32(), json[2].GetInt32());
        return evidence.TryGetValue(key, out var known) ? known : evidence[key] = json.ReadEvidence(text);
    }

    private string? ReadOptionalWords(JsonElement parent, string name) => parent.TryGetProperty(name, out var said) ? ReadWords(said) : null;

    private string ReadWords(JsonElement json)
    {
        var read = json.GetString() ?? throw new InvalidDataException("A stored value is null.");
        if (words.TryGetValue(read, out var known))
        {
            return known;
        }

        words.Add(read);
        return read;
    }
}

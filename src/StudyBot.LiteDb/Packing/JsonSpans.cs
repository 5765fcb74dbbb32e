using System.Text.Json;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.LiteDb.Packing;

/// <summary>The small shapes that all packs share: a span is <c>[start, length]</c>, an evidence <c>[start, length, block]</c>.</summary>
internal static class JsonSpans
{
    public static void WriteSpan(this Utf8JsonWriter json, string name, TextSpan? span)
    {
        if (span is { } there)
        {
            json.WriteStartArray(name);
            json.WriteNumberValue(there.Start);
            json.WriteNumberValue(there.Length);
            json.WriteEndArray();
        }
    }

    public static void WriteEvidence(this Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartArray();
        json.WriteNumberValue(evidence.Span.Start);
        json.WriteNumberValue(evidence.Span.Length);
        json.WriteNumberValue(evidence.Block);
        json.WriteEndArray();
    }

    public static TextSpan ReadSpan(this JsonElement span) => new(span[0].GetInt32(), span[1].GetInt32());

    public static TextSpan? ReadOptionalSpan(this JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var span) ? span.ReadSpan() : null;

    /// <summary>The sentence's text is taken from the source, so that it cannot differ from it.</summary>
    public static Evidence ReadEvidence(this JsonElement evidence, SourceText source)
    {
        var span = evidence.ReadSpan();
        return span.Start >= 0 && span.Length >= 0 && span.End <= source.Text.Length
            ? new Evidence(span, source[span], evidence[2].GetInt32())
            : throw new InvalidDataException($"A stored evidence lies outside its source: {span}.");
    }

    public static string ReadText(this JsonElement parent, string name) =>
        parent.GetProperty(name).GetString() ?? throw new InvalidDataException($"A stored {name} is null.");

    public static string? ReadOptionalText(this JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var text) ? text.GetString() : null;

    public static CivilDate ReadDate(this JsonElement iso) =>
        CivilDate.Parse(iso.GetString()) ?? throw new InvalidDataException($"A stored date is none: {iso.GetString()}.");

    public static T ReadName<T>(this JsonElement parent, string name)
        where T : struct, Enum =>
        Enum.TryParse<T>(parent.ReadText(name), out var value) ? value : throw new InvalidDataException($"No {typeof(T).Name}: {parent.ReadText(name)}.");

    public static IReadOnlyList<T> ReadList<T>(this JsonElement parent, string name, Func<JsonElement, T> read) =>
        [.. parent.GetProperty(name).EnumerateArray().Select(read)];

    public static void WriteOptional(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    public static IReadOnlyList<string> ReadTexts(this JsonElement parent, string name) =>
        parent.ReadList(name, text => text.GetString() ?? throw new InvalidDataException($"A stored {name} holds null."));
}

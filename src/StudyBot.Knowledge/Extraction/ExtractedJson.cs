using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Mentions;

namespace StudyBot.Knowledge.Extraction;

/// <summary>
/// What <c>extract --json</c> prints: one document as one line of JSON. Offsets and lengths count Unicode code points of the text without
/// its byte order mark; dates are ISO forms, null where the text does not say.
/// </summary>
public static class ExtractedJson
{
    // Names keep their letters; only what JSON itself cannot hold is escaped.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = false
    };

    /// <param name="path">The document's path as the caller named it.</param>
    /// <returns>The line, without its line end.</returns>
    public static string Line(string path, Extracted extracted)
    {
        ArgumentNullException.ThrowIfNull(extracted);
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("path", WellFormed(path));
            WriteSource(json, extracted.Document.Info);
            WriteEntries(json, "people", extracted.People.Select(p => (p.Name, (string?)p.Role, HasRole: true, p.Aliases)));
            WriteEntries(json, "places", extracted.Places.Select(p => (p.Name, (string?)null, HasRole: false, p.Aliases)));
            WriteEntries(json, "organizations", extracted.Organizations.Where(o => !o.IsDescribed).Select(o => (o.Name, (string?)null, HasRole: false, o.Aliases)));
            WriteEvents(json, extracted);
            WriteQuotes(json, extracted);
            WriteTerms(json, extracted);
            WriteMentions(json, extracted);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The name of an event's kind on the wire; a proposal is a statement there.</summary>
    public static string KindOnTheWire(EventKind kind) => kind switch
    {
        EventKind.PressConference => "press_conference",
        EventKind.Proposal => "statement",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static void WriteSource(Utf8JsonWriter json, DocumentInfo info)
    {
        json.WriteStartObject("source");
        WriteText(json, "title", info.Title);
        WriteText(json, "author", info.Author);
        WriteText(json, "publisher", info.Publisher);
        WriteText(json, "published", info.Published?.Iso);
        WriteText(json, "language", info.Language);
        json.WriteEndObject();
    }

    private static void WriteEntries(Utf8JsonWriter json, string name,
        IEnumerable<(string Name, string? Role, bool HasRole, IReadOnlyList<string> Aliases)> entries)
    {
        json.WriteStartArray(name);
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            WriteText(json, "name", entry.Name);
            if (entry.HasRole)
            {
                WriteText(json, "role", entry.Role);
            }

            WriteTexts(json, "aliases", entry.Aliases);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEvents(Utf8JsonWriter json, Extracted extracted)
    {
        var outcomes = extracted.Facts.OfType<OutcomeFact>().Where(o => o.Event is not null).ToLookup(o => o.Event!.Value, o =>
            o.Words.Value);
        json.WriteStartArray("events");
        foreach (var told in extracted.Facts.OfType<EventFact>())
        {
            json.WriteStartObject();
            WriteText(json, "name", told.Name.Value);
            json.WriteString("kind", KindOnTheWire(told.EventKind));
            WriteText(json, "date", told.Date?.Value.Iso);
            WriteText(json, "dateText", told.Date?.Text);
            WriteText(json, "place", told.Place?.Value);
            WriteTexts(json, "participants", told.Participants.Select(p => p.Value.Name));
            WriteTexts(json, "outcomes", outcomes[told.Id]);
            json.WritePropertyName("evidence");
            WriteEvidence(json, extracted.Document.Source, told.Main);
            json.WriteStartArray("moreEvidence");
            foreach (var more in told.More)
            {
                WriteEvidence(json, extracted.Document.Source, more);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteQuotes(Utf8JsonWriter json, Extracted extracted)
    {
        json.WriteStartArray("quotes");
        foreach (var quote in extracted.Facts.OfType<QuoteFact>())
        {
            json.WriteStartObject();
            WriteText(json, "speaker", quote.Speaker?.Value);
            WriteText(json, "text", quote.Words);
            json.WritePropertyName("evidence");
            WriteEvidence(json, extracted.Document.Source, quote.Main);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTerms(Utf8JsonWriter json, Extracted extracted)
    {
        json.WriteStartArray("terms");
        foreach (var term in extracted.Facts.OfType<TermFact>())
        {
            json.WriteStartObject();
            WriteText(json, "term", term.Term.Value);
            WriteText(json, "definition", term.Definition.Value);
            json.WritePropertyName("evidence");
            WriteEvidence(json, extracted.Document.Source, term.Main);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMentions(Utf8JsonWriter json, Extracted extracted)
    {
        json.WriteStartArray("mentions");
        foreach (var mention in extracted.Mentions.OrderBy(m => m.Span.Start).ThenBy(m => m.Span.Length))
        {
            var (type, value) = mention switch
            {
                PersonMention person => ("person", extracted.People[person.Entry].Name),
                PlaceMention place => ("place", extracted.Places[place.Entry].Name),
                OrganizationMention organization => ("organization", extracted.Organizations[organization.Entry].Name),
                DateMention date => ("date", date.Value?.Iso),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
            json.WriteStartObject();
            json.WriteString("type", type);
            WriteSpan(json, extracted.Document.Source, mention.Span);
            WriteText(json, "value", value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEvidence(Utf8JsonWriter json, SourceText source, Evidence evidence)
    {
        json.WriteStartObject();
        WriteSpan(json, source, evidence.Span);
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, SourceText source, TextSpan span)
    {
        var start = source.CodePointsBefore(span.Start);
        json.WriteNumber("start", start);
        json.WriteNumber("length", source.CodePointsBefore(span.End) - start);
        WriteText(json, "text", source[span]);
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(WellFormed(value));
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (value is null) json.WriteNull(name);
        else json.WriteString(name, WellFormed(value));
    }

    /// <summary>A lone surrogate has no UTF-8; it is written as the replacement character, which counts as one code point too.</summary>
    private static string WellFormed(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? string.Concat(text.EnumerateRunes()) : text;
}

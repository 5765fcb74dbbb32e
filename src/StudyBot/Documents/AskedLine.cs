using System.Globalization;
using System.Text.Json;
using StudyBot.Features.Ask;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Asking;
using StudyBot.Verbs;

namespace StudyBot.Documents;

/// <summary>One line that asks, as it was understood. A closed family.</summary>
internal abstract record AskedLine
{
    private AskedLine()
    {
    }

    /// <param name="Id">The caller's own, as JSON; null where it gave none.</param>
    public sealed record Asked(string? Id, string Question, SourceId? Source) : AskedLine;

    /// <summary>Nothing stands in it.</summary>
    public sealed record Blank : AskedLine;

    public sealed record Wrong(string Sentence) : AskedLine;

    /// <param name="number">The line's number, from 1; a question of the command line has none to name.</param>
    public static AskedLine Read(Verb.Ask ask, string line, int number, SourceStems stems)
    {
        var where = ask.Question is null ? string.Create(CultureInfo.InvariantCulture, $"Line {number}: ") : "";
        if (ask.IsJson && ask.Question is null)
        {
            return line.AsSpan().Trim().IsEmpty ? new Blank() : ReadJson(line, ask.Source, where, stems);
        }

        return string.IsNullOrWhiteSpace(line) ? new Blank() : Ask(null, line, ask.Source, where, stems);
    }

    private static AskedLine ReadJson(string line, string? source, string where, SourceStems stems)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                return new Wrong($"{where}not a JSON object.");
            }

            var id = json.RootElement.TryGetProperty("id", out var given) ? given.GetRawText() : null;
            if (!json.RootElement.TryGetProperty("question", out var question) || question.ValueKind != JsonValueKind.String)
            {
                return new Wrong($"{where}there is no \"question\" in it, or it is no text.");
            }

            if (json.RootElement.TryGetProperty("source", out var named) && named.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
            {
                return new Wrong($"{where}\"source\" is no text.");
            }

            return Ask(id, question.GetString()!, named.ValueKind == JsonValueKind.String ? named.GetString() : source, where, stems);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // The second is half a surrogate pair that was escaped.
            return new Wrong($"{where}not valid JSON.");
        }
    }

    private static AskedLine Ask(string? id, string question, string? source, string where, SourceStems stems)
    {
        if (string.IsNullOrWhiteSpace(question))
        {
            return Say(where, "the question is empty.");
        }

        if (QuestionReading.Of(question) is QuestionReading.TooLong { Length: var length })
        {
            return new Wrong(where + QuestionLength.TooLong(length));
        }

        if (source is null)
        {
            return new Asked(id, question, null);
        }

        return stems.Find(source) switch
        {
            [var one] => new Asked(id, question, one),
            [] => Say(where, $"there is no document \"{Said.Name(source)}\"; a document is named by its file without the ending."),
            var several => Say(where, $"{Said.Count(several.Count, "document")} are called \"{Said.Name(source)}\"."),
        };
    }

    // Behind "Line 5: " it goes on, alone it is a sentence.
    private static Wrong Say(string where, string what) => new(where.Length > 0 ? where + what : char.ToUpperInvariant(what[0]) + what[1..]);
}

using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StudyBot.Knowledge.Documents;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Documents;

/// <summary>
/// A question as a line of JSON: <c>id, type, stem, options, key, lettered, confidence, evidence</c>. <c>key</c> counts options from 0; the type
/// is in lower case with underscores; offsets and lengths of evidence count code points of the document without its byte order mark.
/// </summary>
internal static class QuestionsJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Line(Question question, IReadOnlyDictionary<SourceId, QuestionsSource> sources)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", question.Id.Value);
            json.WriteString("type", TypeOnTheWire(question.Type));
            json.WriteString("stem", WellFormed(question.Stem));
            json.WriteStartArray("options");
            foreach (var option in question.Options)
            {
                json.WriteStringValue(WellFormed(option.Text));
            }

            json.WriteEndArray();
            json.WriteNumber("key", question.Key);
            json.WriteBoolean("lettered", question.IsLettered);
            json.WriteNumber("confidence", Math.Round(question.Confidence, 3));
            WriteEvidence(json, question, sources);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string TypeOnTheWire(QuestionType type) => type switch
    {
        QuestionType.When => "when",
        QuestionType.Where => "where",
        QuestionType.WhoTookPart => "who_took_part",
        QuestionType.WhoSaidIt => "who_said_it",
        QuestionType.WhichOutcome => "which_outcome",
        QuestionType.WhatTermMeans => "what_term_means",
        QuestionType.Cloze => "cloze",
        QuestionType.WhichCameFirst => "which_came_first",
        QuestionType.HowMany => "how_many",
        QuestionType.WhichOffice => "which_office",
        QuestionType.WhoseView => "whose_view",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static void WriteEvidence(Utf8JsonWriter json, Question question, IReadOnlyDictionary<SourceId, QuestionsSource> sources)
    {
        json.WriteStartArray("evidence");
        foreach (var cited in question.Evidence)
        {
            var source = sources[cited.Source];
            var text = source.Source.Document.Source;
            var start = text.CodePointsBefore(cited.Evidence.Span.Start);
            json.WriteStartObject();
            json.WriteString("path", WellFormed(source.Path));
            json.WriteNumber("start", start);
            json.WriteNumber("length", text.CodePointsBefore(cited.Evidence.Span.End) - start);
            json.WriteString("text", WellFormed(cited.Evidence.Text));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A lone surrogate has no UTF-8; it is written as the replacement character.</summary>
    private static string WellFormed(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? string.Concat(text.EnumerateRunes()) : text;
}

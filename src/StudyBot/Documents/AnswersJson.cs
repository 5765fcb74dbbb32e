using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StudyBot.Knowledge.Lookup.Asking;

namespace StudyBot.Documents;

/// <summary>What <c>ask --jsonl</c> prints: the answers to one question as one line of JSON.</summary>
internal static class AnswersJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="id">The caller's own, as JSON; null gives null.</param>
    public static string Line(string? id, PassagesFound found, SourceStems stems)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WritePropertyName("id");
            json.WriteRawValue(id ?? "null");
            json.WriteBoolean("declined", found.IsDeclined);
            json.WriteStartArray("answers");
            foreach (var passage in found.Passages)
            {
                json.WriteStartObject();
                json.WriteString("source", WellFormed(stems.Of(passage.Source)));
                json.WriteNumber("paragraph", passage.Sentence.Block);
                json.WriteString("sentence", WellFormed(passage.Sentence.Text));
                if (passage.AnswerText is { } answer)
                {
                    json.WriteString("text", WellFormed(answer));
                }

                json.WriteNumber("score", Math.Round(passage.Score, 4));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Half a surrogate pair has no JSON form.</summary>
    private static string WellFormed(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;
}

using System.Text.Json;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Quizzes.Questions;

namespace StudyBot.LiteDb.Packing;

/// <summary>Questions as JSON, with the words of their sentences: a question that was posted is shown as it was, whatever became of its source.</summary>
internal static class QuestionPack
{
    public static IReadOnlyList<byte[]> Pack(IReadOnlyList<Question> questions) => JsonPack.Write(json => json.WriteAll("questions", questions, Write));

    public static IReadOnlyList<Question> Unpack(IEnumerable<byte[]> parts) => JsonPack.Read(parts, json => json.ReadList("questions", Read));

    /// <summary>One by itself, in the row of its post.</summary>
    public static byte[] PackOne(Question question)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            Write(json, question);
        }

        return buffer.ToArray();
    }

    public static Question UnpackOne(byte[] packed)
    {
        using var json = JsonDocument.Parse(packed);
        return Read(json.RootElement);
    }

    private static void Write(Utf8JsonWriter json, Question question)
    {
        json.WriteStartObject();
        json.WriteString("id", question.Id.Value);
        json.WriteString("type", question.Type.ToString());
        json.WriteString("stem", question.Stem);
        json.WriteAll("options", question.Options, WriteOption);
        json.WriteNumber("key", question.Key);
        json.WriteNumber("confidence", question.Confidence);
        json.WriteTexts("facts", question.Facts.Select(fact => fact.Value));
        json.WriteAll("evidence", question.Evidence, WriteCitation);
        json.WriteEndObject();
    }

    private static Question Read(JsonElement json) => new(
        new QuestionId(json.ReadText("id")),
        json.ReadName<QuestionType>("type"),
        json.ReadText("stem"),
        json.ReadList("options", ReadOption),
        json.GetProperty("key").GetInt32(),
        json.GetProperty("confidence").GetDouble(),
        [.. json.ReadTexts("facts").Select(fact => new FactId(fact))],
        json.ReadList("evidence", ReadCitation));

    private static void WriteOption(Utf8JsonWriter json, Option option)
    {
        json.WriteStartObject();
        json.WriteString("kind", option.Kind.ToString());
        json.WriteString("text", option.Text);
        json.WriteString("value", option.Value);
        json.WriteEndObject();
    }

    private static Option ReadOption(JsonElement json) => new(json.ReadName<OptionKind>("kind"), json.ReadText("text"), json.ReadText("value"));

    private static void WriteCitation(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject();
        json.WriteString("group", citation.Source.Group.Value);
        json.WriteString("hash", citation.Source.Hash.Value);
        json.WriteSpan("span", citation.Evidence.Span);
        json.WriteString("text", citation.Evidence.Text);
        json.WriteNumber("block", citation.Evidence.Block);
        json.WriteEndObject();
    }

    private static Citation ReadCitation(JsonElement json) => new(
        new SourceId(new GroupId(json.ReadText("group")), new ContentHash(json.ReadText("hash"))),
        new Evidence(json.GetProperty("span").ReadSpan(), json.ReadText("text"), json.GetProperty("block").GetInt32()));
}

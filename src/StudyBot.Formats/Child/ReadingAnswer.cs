using System.Text;
using System.Text.Json;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats.Child;

/// <summary>What a reading process writes to its standard output, once: a mark and, behind it, the reading as JSON or what came in its way.</summary>
internal static class ReadingAnswer
{
    private const byte ReadMark = (byte)'+';

    public static byte[] Write(ReadingOutcome outcome) => outcome is ReadingOutcome.Read read
        ? [ReadMark, .. ReadingJson.Write(read.Reading)]
        : JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["problem"] = NameOf(outcome) });

    /// <summary>Null for what is no answer: whoever wrote it is not trusted.</summary>
    public static ReadingOutcome? Read(ReadOnlyMemory<byte> answer)
    {
        if (answer.Length > 0 && answer.Span[0] == ReadMark)
        {
            return ReadingJson.Read(answer[1..]) is { IsEmpty: false } reading ? new ReadingOutcome.Read(reading) : null;
        }

        return answer.Length is > 0 and < 1000 ? ProblemOf(Encoding.UTF8.GetString(answer.Span)) : null;
    }

    private static string NameOf(ReadingOutcome outcome) => outcome switch
    {
        ReadingOutcome.Encrypted => "encrypted",
        ReadingOutcome.NoText => "no text",
        ReadingOutcome.TooManyPages => "pages",
        ReadingOutcome.TooMuchText => "too much text",
        ReadingOutcome.TooDeep => "too deep",
        ReadingOutcome.TooMuchMemory => "memory",
        _ => "damaged",
    };

    private static ReadingOutcome? ProblemOf(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(json)?.GetValueOrDefault("problem") switch
            {
                "encrypted" => new ReadingOutcome.Encrypted(),
                "no text" => new ReadingOutcome.NoText(),
                "pages" => new ReadingOutcome.TooManyPages(Pdf.PdfReader.MostPages),
                "too much text" => new ReadingOutcome.TooMuchText(),
                "too deep" => new ReadingOutcome.TooDeep(),
                "memory" => new ReadingOutcome.TooMuchMemory(),
                "damaged" => new ReadingOutcome.Damaged(),
                _ => null,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

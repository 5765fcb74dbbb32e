using StudyBot.Knowledge.Documents;

namespace StudyBot.LiteDb.Sources;

/// <summary>The text of a kept original.</summary>
internal static class SourceTexts
{
    /// <summary>Null where the bytes do not read as text.</summary>
    public static SourceText? Decode(ReadOnlySpan<byte> original) => (PlainTextReader.Read(original) as ReadOutcome.Read)?.Text;
}

using StudyBot.Knowledge.Documents;

namespace StudyBot.LiteDb.Sources;

/// <summary>The text of a kept original, decoded as it was when it came in.</summary>
internal static class SourceTexts
{
    /// <exception cref="InvalidDataException">It is not a text, and so was never one.</exception>
    public static SourceText Decode(ReadOnlySpan<byte> original) => PlainTextReader.Read(original) is ReadOutcome.Read read
        ? read.Text
        : throw new InvalidDataException("A kept original does not read as text.");
}

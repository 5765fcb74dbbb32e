using StudyBot.Knowledge.Documents;
using StudyBot.LiteDb.Originals;

namespace StudyBot.LiteDb.Sources;

/// <summary>The text of a kept original: its own, or what was read out of it and kept beside it.</summary>
internal static class SourceTexts
{
    /// <summary>Null where the bytes do not read as text.</summary>
    public static SourceText? Decode(ReadOnlySpan<byte> original) => (PlainTextReader.Read(original) as ReadOutcome.Read)?.Text;

    /// <inheritdoc cref="Decode(ReadOnlySpan{byte})"/>
    public static SourceText? Read(OriginalsFolder originals, SourceRow row) => row.Reading is { } reading
        ? ReadingJson.Read(originals.Read(reading.FileName, reading.Hash))?.Text
        : Decode(originals.Read(row.Id.Hash));
}

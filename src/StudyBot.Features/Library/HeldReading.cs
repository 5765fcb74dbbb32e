using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Library;

/// <summary>The document that waits for a decision, read: fast, since what was read out of a format is kept with it.</summary>
internal static class HeldReading
{
    /// <param name="fileName">The title of last resort.</param>
    /// <exception cref="InvalidDataException">Its bytes were text when they came and are none any more.</exception>
    public static Document Read(HeldDocument held, string fileName, StatedInfo? stated) =>
        held.Reading is { } reading ? DocumentReader.Read(reading, fileName, stated)
        : PlainTextReader.Read(held.Original.Span) is ReadOutcome.Read { Text: var text } ? DocumentReader.Read(text, fileName, stated)
        : throw new InvalidDataException($"What waits under {held.Hash} is no longer read as text.");
}

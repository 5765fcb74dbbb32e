using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats.Child;

/// <summary>What a reading process is started for.</summary>
/// <param name="Longest">It ends by itself after so long: whoever started it ends it before, and may have been killed.</param>
public sealed record ReadingRequest(DocumentFormat Format, TimeSpan Longest);

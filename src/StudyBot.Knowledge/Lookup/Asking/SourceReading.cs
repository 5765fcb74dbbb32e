using StudyBot.Knowledge.Lookup.Asking.Filling;

namespace StudyBot.Knowledge.Lookup.Asking;

/// <summary>A source as a question reads it.</summary>
/// <param name="Names">What else those are called whom its sentences name.</param>
internal sealed record SourceReading(SourceSentences Sentences, OtherNames Names);

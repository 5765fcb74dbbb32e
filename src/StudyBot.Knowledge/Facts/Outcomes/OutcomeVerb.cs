namespace StudyBot.Knowledge.Facts.Outcomes;

/// <summary>A verb whose object, or whose whole phrase, is what an event came to.</summary>
/// <param name="Word">Its place in the sentence.</param>
/// <param name="IsWhole">The verb belongs to the words ("agreed to start talks"); else its object alone ("a written statement").</param>
internal readonly record struct OutcomeVerb(int Word, bool IsWhole, string Rule);

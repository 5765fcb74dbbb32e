namespace StudyBot.Knowledge.Facts;

/// <summary>A value and the sentence that says so. A value without evidence cannot exist.</summary>
/// <param name="Text">The value's own words in that sentence, as they stand there.</param>
public sealed record Cited<T>(T Value, string Text, Evidence Evidence);

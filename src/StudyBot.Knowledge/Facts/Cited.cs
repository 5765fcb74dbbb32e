namespace StudyBot.Knowledge.Facts;

/// <summary>A value and the sentence that says so. A value without evidence cannot exist.</summary>
/// <param name="Text">The value's own words in that sentence, as they stand there.</param>
public sealed record Cited<T>(T Value, string Text, Evidence Evidence)
{
    /// <summary>Whether a moderator put <see cref="Value"/> right: then the sentence need not say it, and whoever shows it says so.</summary>
    public bool IsEdited { get; init; }
}

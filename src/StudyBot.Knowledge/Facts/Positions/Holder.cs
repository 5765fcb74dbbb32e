namespace StudyBot.Knowledge.Facts.Positions;

/// <summary>Who holds a position, by the words of the sentence that stand for them, both ends included.</summary>
/// <param name="Name">The fullest name of the document, or the words themselves without their article.</param>
internal readonly record struct Holder(int First, int Last, string Name)
{
    /// <summary>"critics", "the British and the French": what "they" may go back to.</summary>
    public bool IsMany { get; init; }

    public bool IsPerson { get; init; }
}

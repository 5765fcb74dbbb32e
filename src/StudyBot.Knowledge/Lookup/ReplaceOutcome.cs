namespace StudyBot.Knowledge.Lookup;

/// <summary>What came of putting a document in the place of a source. A closed family.</summary>
public abstract record ReplaceOutcome
{
    private ReplaceOutcome()
    {
    }

    public sealed record Replaced(SourceSummary Source) : ReplaceOutcome;

    /// <summary>The group has no such source, or what took its place is gone again; or the document does not wait any more as it was decided on.</summary>
    public sealed record Gone : ReplaceOutcome;

    /// <summary>The group reads this very content already, as this source or as another one; nothing was changed.</summary>
    public sealed record IsThere(SourceSummary Source) : ReplaceOutcome;

    /// <summary>Too little space is left to keep it safely; nothing was changed.</summary>
    public sealed record DiskAlmostFull(long FreeBytes) : ReplaceOutcome;
}

namespace StudyBot.Knowledge.Lookup;

/// <summary>What came of bringing a source back. A closed family.</summary>
public abstract record RestoreOutcome
{
    private RestoreOutcome()
    {
    }

    public sealed record Restored(SourceSummary Source) : RestoreOutcome;

    /// <summary>The group reads this very content already; nothing was changed.</summary>
    public sealed record IsThere(SourceSummary Source) : RestoreOutcome;

    /// <summary>It was never taken away, its time is over, or it went again since.</summary>
    public sealed record Gone : RestoreOutcome;
}

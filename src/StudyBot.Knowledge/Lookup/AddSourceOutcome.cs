namespace StudyBot.Knowledge.Lookup;

public abstract record AddSourceOutcome
{
    private AddSourceOutcome()
    {
    }

    public sealed record SourceAdded(SourceSummary Source) : AddSourceOutcome;

    /// <summary>The group, or the library, has these very bytes.</summary>
    public sealed record SourceAlreadyThere(SourceSummary Source) : AddSourceOutcome;
}

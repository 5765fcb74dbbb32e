using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Lookup;

public abstract record AddSourceOutcome
{
    private AddSourceOutcome()
    {
    }

    public sealed record SourceAdded(SourceSummary Source) : AddSourceOutcome;

    /// <summary>The group, or the library, has these very bytes.</summary>
    public sealed record SourceAlreadyThere(SourceSummary Source) : AddSourceOutcome;

    /// <summary>This very effect was done before, or is not to be done any more; nothing was changed.</summary>
    /// <param name="Source">What it added; null where that was taken away since, or where the effect was given up or forgotten before it added anything.</param>
    public sealed record AddedBefore(SourceSummary? Source) : AddSourceOutcome
    {
        /// <summary>What it brought was not added but held back for a decision (<see cref="IHeldDocuments"/>); null where it was not.</summary>
        public ContentHash? Held { get; init; }
    }

    /// <summary>It waited for a decision, and does so no longer, or something else is stated of it by now; nothing was changed.</summary>
    public sealed record NoLongerWaits : AddSourceOutcome;

    /// <summary>Too little space is left to keep it safely; nothing was changed.</summary>
    public sealed record DiskAlmostFull(long FreeBytes) : AddSourceOutcome;
}

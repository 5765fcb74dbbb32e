namespace StudyBot.Knowledge.Documents;

/// <summary>What fetching a document came to. A closed family.</summary>
public abstract record FetchOutcome
{
    private FetchOutcome()
    {
    }

    /// <param name="FileName">What it would be called as a file; whoever answered may have chosen it.</param>
    /// <param name="Address">
    /// What was asked for, or where that site has it now; without what stands after <c>#</c>, and without any query that was not asked for.
    /// </param>
    public sealed record Fetched(string FileName, Uri Address, ReadOnlyMemory<byte> Bytes) : FetchOutcome;

    public sealed record NotFetched(FetchProblem Problem) : FetchOutcome;
}

namespace StudyBot.Knowledge.Documents;

/// <summary>What fetching a document came to. A closed family.</summary>
public abstract record FetchOutcome
{
    private FetchOutcome()
    {
    }

    /// <param name="FileName">What it would be called as a file; whoever answered may have chosen it.</param>
    /// <param name="Address">Where it was found, after all redirections, without what stands after <c>#</c>.</param>
    public sealed record Fetched(string FileName, Uri Address, ReadOnlyMemory<byte> Bytes) : FetchOutcome;

    public sealed record NotFetched(FetchProblem Problem) : FetchOutcome;
}

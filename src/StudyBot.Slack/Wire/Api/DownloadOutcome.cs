namespace StudyBot.Slack.Wire.Api;

/// <summary>What came of fetching a file. A closed family.</summary>
internal abstract record DownloadOutcome
{
    private DownloadOutcome()
    {
    }

    public sealed record Fetched(ReadOnlyMemory<byte> Content) : DownloadOutcome;

    /// <summary>It is longer than was asked for, whatever was said of its size.</summary>
    public sealed record TooLarge(long LimitBytes) : DownloadOutcome;

    public sealed record Gone : DownloadOutcome;

    public sealed record ScopeIsMissing(string Needed) : DownloadOutcome;

    /// <summary>Slack gave a page in the place of the file, or would not tell of it.</summary>
    /// <param name="Reason">For the log.</param>
    public sealed record NotAllowed(string Reason) : DownloadOutcome;

    /// <summary>Not an address where Slack keeps files.</summary>
    public sealed record ForeignAddress : DownloadOutcome;

    /// <param name="Reason">For the log.</param>
    public sealed record Unavailable(string Reason) : DownloadOutcome;
}

namespace StudyBot.Discord.Wire.Rest;

/// <summary>What came of fetching a file. A closed family.</summary>
internal abstract record DownloadOutcome
{
    private DownloadOutcome()
    {
    }

    public sealed record Fetched(ReadOnlyMemory<byte> Content) : DownloadOutcome;

    /// <summary>It is longer than was asked for, whatever was said of its size.</summary>
    public sealed record TooLarge(long LimitBytes) : DownloadOutcome;

    /// <summary>Deleted, or its address has expired.</summary>
    public sealed record Gone : DownloadOutcome;

    /// <summary>Not an address where Discord keeps files.</summary>
    public sealed record ForeignAddress : DownloadOutcome;

    public sealed record Unavailable(string Reason) : DownloadOutcome;
}

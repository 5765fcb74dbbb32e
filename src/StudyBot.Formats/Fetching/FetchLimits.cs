using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats.Fetching;

/// <summary>What fetching one document may take.</summary>
internal sealed record FetchLimits
{
    /// <summary>From the first look for the site's name to the last byte, with all redirections.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Bytes, as they come and as they are unpacked.</summary>
    public int Bytes { get; init; } = DocumentLimits.MaxBytes;

    public int Redirections { get; init; } = 5;

    /// <summary>Documents fetched at once; others wait, and their time has not begun.</summary>
    public int AtOnce { get; init; } = 4;
}

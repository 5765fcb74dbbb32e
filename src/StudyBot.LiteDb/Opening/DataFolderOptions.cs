namespace StudyBot.LiteDb.Opening;

/// <param name="Folder">Made where it is not there.</param>
public sealed record DataFolderOptions(string Folder)
{
    /// <summary>Below it nothing is written: a full disk in the middle of a write costs the process.</summary>
    public long MinimumFreeBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Bytes free where the folder is; null asks the system.</summary>
    public Func<long>? FreeBytes { get; init; }
}

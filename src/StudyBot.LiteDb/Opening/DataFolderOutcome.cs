namespace StudyBot.LiteDb.Opening;

/// <summary>What opening a data folder came to. All but <see cref="Opened"/> leave every file as it was.</summary>
public abstract record DataFolderOutcome
{
    private DataFolderOutcome()
    {
    }

    public sealed record Opened(DataFolder Folder, DataFolderStart Start) : DataFolderOutcome;

    /// <summary>Another process works in it.</summary>
    /// <param name="ProcessId">Null where it cannot be told.</param>
    public sealed record HeldByProcess(int? ProcessId) : DataFolderOutcome;

    /// <summary>The folder cannot be made, or nothing can be written into it.</summary>
    public sealed record FolderUnwritable(string Reason) : DataFolderOutcome;

    /// <summary>Too little space to write safely.</summary>
    public sealed record DiskAlmostFull(long FreeBytes, long NeededBytes) : DataFolderOutcome;

    /// <summary>The folder was in use, and its database file is not there any more.</summary>
    public sealed record DatabaseMissing(string File) : DataFolderOutcome;

    /// <summary>The database file is not the one that this folder had.</summary>
    public sealed record DatabaseSwapped(string File) : DataFolderOutcome;

    /// <summary>The database is an older state than was acknowledged: put back from a copy, or robbed of its log.</summary>
    public sealed record DatabaseBehind(string File, long Commit, long Acknowledged) : DataFolderOutcome;

    /// <summary>The database cannot be read in full, or is not as it was closed.</summary>
    /// <param name="What">For the log: which check failed.</param>
    public sealed record DatabaseDamaged(string File, string What) : DataFolderOutcome;

    /// <summary>Originals of sources are gone, or have another length than they had.</summary>
    public sealed record OriginalsDamaged(string Folder, IReadOnlyList<string> Hashes) : DataFolderOutcome;

    /// <summary>A later version of StudyBot wrote it.</summary>
    public sealed record NewerSchema(string File, int Schema, int Known) : DataFolderOutcome;
}

using System.Diagnostics;
using System.Globalization;
using StudyBot.Documents;
using StudyBot.LiteDb.Opening;

namespace StudyBot.Opening;

/// <summary>What is said when a data folder is not opened: what is wrong, and what to do about it.</summary>
internal static class OpeningRefusal
{
    /// <param name="folder">As an absolute path.</param>
    public static string Sentence(DataFolderOutcome outcome, string folder) => Said.Name(Raw(outcome, folder));

    // A path may hold any character, and a reason names paths.
    private static string Raw(DataFolderOutcome outcome, string folder) => outcome switch
    {
        DataFolderOutcome.HeldByProcess { ProcessId: { } id } => string.Create(
            CultureInfo.InvariantCulture,
            $"The data folder {folder} is in use by process {id}; end that one first, or give another folder with --data DIR."),
        DataFolderOutcome.HeldByProcess =>
            $"The data folder {folder} is in use by another process; end that one first, or give another folder with --data DIR.",
        DataFolderOutcome.FolderUnwritable unwritable =>
            $"Nothing can be written into the data folder {folder} ({unwritable.Reason.TrimEnd('.')}); make that possible, or give another folder with --data DIR.",
        DataFolderOutcome.DiskAlmostFull full => string.Create(
            CultureInfo.InvariantCulture,
            $"The disk of the data folder {folder} is almost full ({Megabytes(full.FreeBytes)} MB free, {Megabytes(full.NeededBytes)} needed); make room and start again."),
        DataFolderOutcome.DatabaseMissing missing =>
            $"The database {missing.File} is gone, though this folder had one; put it back from a backup, or move the whole folder away to begin anew.",
        DataFolderOutcome.DatabaseSwapped swapped =>
            $"The database {swapped.File} is not the one that this folder had; put the right one back, or move the whole folder away to begin anew.",
        DataFolderOutcome.DatabaseBehind behind => string.Create(
            CultureInfo.InvariantCulture,
            $"The database {behind.File} is older than what was acknowledged (change {behind.Commit} of {behind.Acknowledged}); put the latest one back together with its -log file, or move the whole folder away to begin anew."),
        DataFolderOutcome.DatabaseDamaged damaged =>
            $"The database {damaged.File} is damaged ({damaged.What.TrimEnd('.')}); put it back from a backup, or move the whole folder away to begin anew.",
        DataFolderOutcome.OriginalsDamaged originals => string.Create(
            CultureInfo.InvariantCulture,
            $"{originals.Hashes.Count} of the documents in {originals.Folder} are missing or damaged (the first is {originals.Hashes[0]}); put the folder back from a backup, or move the whole data folder away to begin anew."),
        DataFolderOutcome.NewerSchema newer => string.Create(
            CultureInfo.InvariantCulture,
            $"The database {newer.File} was written by a later version of StudyBot (form {newer.Schema}; this one knows {newer.Known}); start that version, or move the folder away to begin anew."),
        _ => throw new UnreachableException($"An outcome of opening that is not known here: {outcome.GetType().Name}."),
    };

    private static long Megabytes(long bytes) => bytes / (1024 * 1024);
}

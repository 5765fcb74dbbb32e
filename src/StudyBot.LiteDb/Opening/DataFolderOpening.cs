using Microsoft.Extensions.Logging;
using StudyBot.LiteDb.Originals;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Opening;

/// <summary>
/// The steps from a folder's name to a <see cref="DataFolder"/>: lock, look, refuse or go on. Until all checks have passed nothing is
/// written but the lock.
/// </summary>
internal static class DataFolderOpening
{
    /// <summary>More than a new database and its log take until the first document is added.</summary>
    private const int RoomToMake = 2 * 1024 * 1024;

    public static DataFolderOutcome Open(DataFolderOptions options, ILogger logger)
    {
        var paths = new DataFolderPaths(Path.GetFullPath(options.Folder));
        FolderLock? held;
        try
        {
            if (File.Exists(paths.Folder))
            {
                return new DataFolderOutcome.FolderUnwritable("it is a file");
            }

            PrivateFile.MakeFolder(paths.Folder);
            held = FolderLock.TryTake(paths);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            return new DataFolderOutcome.FolderUnwritable(unwritable.Message);
        }

        if (held is null)
        {
            return new DataFolderOutcome.HeldByProcess(FolderLock.Holder(paths));
        }

        var outcome = OpenLocked(paths, held, options, logger);
        if (outcome is not DataFolderOutcome.Opened)
        {
            held.Dispose();
        }

        return outcome;
    }

    private static DataFolderOutcome OpenLocked(DataFolderPaths paths, FolderLock held, DataFolderOptions options, ILogger logger)
    {
        try
        {
            if ((options.FreeBytes ?? DataFolder.FreeBytesOf(paths.Folder))() is var free && free < options.MinimumFreeBytes)
            {
                return new DataFolderOutcome.DiskAlmostFull(free, options.MinimumFreeBytes);
            }

            var state = Sidecar.Read(paths.Sidecar);
            var start = FindStart(paths, state);
            var originals = new OriginalsFolder(paths.Originals, logger);
            if (Refuse(paths, state, start, originals) is { } refusal)
            {
                return refusal;
            }

            if (start == DataFolderStart.MadeNew)
            {
                MakeDatabase(paths);
            }

            return OpenChecked(originals, paths, held, start, options, logger);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            return new DataFolderOutcome.FolderUnwritable(unwritable.Message);
        }
    }

    private static DataFolderStart FindStart(DataFolderPaths paths, SidecarState? state)
    {
        if (state is null)
        {
            return File.Exists(paths.Database) ? DataFolderStart.SidecarMadeAgain : DataFolderStart.MadeNew;
        }

        return state.Closed is not null ? DataFolderStart.ClosedClean : DataFolderStart.ReadAfterKill;
    }

    private static DataFolderOutcome? Refuse(DataFolderPaths paths, SidecarState? state, DataFolderStart start, OriginalsFolder originals)
    {
        if (state?.Schema > StoreIdentity.CurrentSchema)
        {
            return new DataFolderOutcome.NewerSchema(paths.Database, state.Schema, StoreIdentity.CurrentSchema);
        }

        if (start == DataFolderStart.MadeNew)
        {
            // A log, a sidecar that cannot be read, or originals without a database: it was here.
            var wasUsed = File.Exists(paths.Log)
                || File.Exists(paths.Sidecar)
                || (Directory.Exists(paths.Originals) && Directory.EnumerateFiles(paths.Originals).Any());
            return wasUsed ? new DataFolderOutcome.DatabaseMissing(paths.Database) : null;
        }

        if (!File.Exists(paths.Database))
        {
            return new DataFolderOutcome.DatabaseMissing(paths.Database);
        }

        if (state?.Closed is { } closed)
        {
            return OpeningCheck.IsAsClosed(paths, closed)
                ? null
                : OpeningCheck.Check(paths, state, originals)
                    ?? new DataFolderOutcome.DatabaseDamaged(paths.Database, "it is not the file that was closed");
        }

        return OpeningCheck.Check(paths, state, originals);
    }

    /// <summary>Made under another name and renamed when it is whole, so that a crash in between leaves no half-made database.</summary>
    private static void MakeDatabase(DataFolderPaths paths)
    {
        File.Delete(paths.Unfinished);
        File.Delete(paths.UnfinishedLog);
        TryRoom(paths.Unfinished);
        var identity = new StoreIdentity(Guid.NewGuid(), StoreIdentity.CurrentSchema, Commit: 1, new Dictionary<string, long>());
        using (var database = DatabaseFile.Open(paths.Unfinished))
        {
            Collections.Ensure(database);
            database.GetCollection(Collections.Store).Insert(RowSeal.Put(identity.ToRow()));
            database.Checkpoint();
        }

        using (var file = File.OpenHandle(paths.Unfinished, FileMode.Open, FileAccess.ReadWrite))
        {
            RandomAccess.FlushToDisk(file);
        }

        File.Move(paths.Unfinished, paths.Database);
        DirectoryFlush.Run(paths.Folder);
    }

    /// <summary>
    /// A quota or a limit on the size of files does not show in the bytes that are free, and LiteDB, when its very first pages cannot be written,
    /// waits for them for ever.
    /// </summary>
    private static void TryRoom(string path)
    {
        try
        {
            using var file = PrivateFile.Open(path, FileMode.Create, FileAccess.Write, FileShare.None);
            file.Write(new byte[RoomToMake]);
            file.Flush(flushToDisk: true);
        }
        catch (ArgumentOutOfRangeException limit)
        {
            // How the system's EFBIG arrives here.
            throw new IOException("a file cannot become as large as a new database", limit);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static DataFolderOutcome OpenChecked(
        OriginalsFolder originals,
        DataFolderPaths paths,
        FolderLock held,
        DataFolderStart start,
        DataFolderOptions options,
        ILogger logger)
    {
        var database = DatabaseFile.Open(paths.Database);
        Sidecar? sidecar = null;
        try
        {
            // The check has read it before, or the file is byte for byte the one that was closed.
            var identity = StoreIdentity.Read(database) ?? throw new InvalidOperationException("The database lost its identity.");
            var lengths = SourceRow.ReadLengths(database);
            if (OpeningCheck.CheckOriginals(paths, originals, lengths) is { } refusal)
            {
                // Only after a clean close, when there is nothing in the log that closing would move.
                database.Dispose();
                return refusal;
            }

            // From here on the folder is not closed clean, and an earlier version would not understand it.
            sidecar = Sidecar.Open(paths.Sidecar, new SidecarState(identity.DatabaseId, StoreIdentity.CurrentSchema, identity.Commit, Closed: null));
            Collections.Ensure(database);
            originals.Make();
            DirectoryFlush.Run(paths.Folder);
            originals.Sweep(lengths);
            return new DataFolderOutcome.Opened(
                new DataFolder(new DataFolderParts(paths, held, sidecar, originals), database, identity, options, logger),
                start);
        }
        catch
        {
            sidecar?.Dispose();
            database.Dispose();
            throw;
        }
    }
}

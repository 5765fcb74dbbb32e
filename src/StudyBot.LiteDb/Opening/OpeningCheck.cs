using System.Security.Cryptography;
using LiteDB;
using StudyBot.LiteDb.Originals;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Opening;

/// <summary>Looks at a database before anything is written to it.</summary>
internal static class OpeningCheck
{
    /// <summary>A damaged link can lead LiteDB round for ever; then the thread is left behind, and the process is about to end anyway.</summary>
    private static readonly TimeSpan LeastTime = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan TimePerMegabyte = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Reads every document once, with its seal, and every index; null where all is well. The database is opened for reading only, so that a refused one stays
    /// as it was.
    /// </summary>
    public static DataFolderOutcome? Check(DataFolderPaths paths, SidecarState? sidecar, OriginalsFolder originals)
    {
        var length = new FileInfo(paths.Database).Length;
        if (length < PageCheck.PageSize || length % PageCheck.PageSize != 0)
        {
            return Damaged(paths, $"its length is {length} bytes");
        }

        if (PageCheck.FindDamage(paths) is { } overwritten)
        {
            return Damaged(paths, overwritten);
        }

        DataFolderOutcome? outcome = null;
        var thread = new Thread(() => outcome = Read(paths, sidecar, originals)) { IsBackground = true, Name = "StudyBot opening" };
        thread.Start();
        return thread.Join(LeastTime + (TimePerMegabyte * (length >> 20)))
            ? outcome
            : Damaged(paths, "reading it does not come to an end");
    }

    /// <summary>Whether every row has its original.</summary>
    public static DataFolderOutcome? CheckOriginals(DataFolderPaths paths, OriginalsFolder originals, IReadOnlyDictionary<string, long> lengths) =>
        originals.FindDamaged(lengths) is { Count: > 0 } damaged ? new DataFolderOutcome.OriginalsDamaged(paths.Originals, damaged) : null;

    /// <summary>The file as it stands now.</summary>
    public static ClosedFile Describe(string database, StoreIdentity identity)
    {
        using var file = File.OpenRead(database);
        return new ClosedFile(file.Length, Convert.ToHexStringLower(SHA256.HashData(file)), identity.Counts.Values.Sum());
    }

    /// <summary>Whether the file is, byte for byte, the one that was closed.</summary>
    public static bool IsAsClosed(DataFolderPaths paths, ClosedFile closed)
    {
        if (new FileInfo(paths.Log) is { Exists: true, Length: > 0 } || new FileInfo(paths.Database).Length != closed.Length)
        {
            return false;
        }

        using var file = File.OpenRead(paths.Database);
        return Convert.ToHexStringLower(SHA256.HashData(file)) == closed.Hash;
    }

    private static DataFolderOutcome? Read(DataFolderPaths paths, SidecarState? sidecar, OriginalsFolder originals)
    {
        try
        {
            using var database = DatabaseFile.OpenToRead(paths.Database);
            return StoreIdentity.Read(database) is not { } identity
                ? NotOurs(paths, sidecar, database)
                : CheckIdentity(paths, sidecar, identity)
                    ?? (FindDamage(database, identity) is { } damage ? Damaged(paths, damage) : null)
                    ?? CheckOriginals(paths, originals, SourceRow.ReadLengths(database));
        }
        catch (Exception)
        {
            // Whatever a damaged page makes LiteDB throw, it is the damage that counts, and none of its words helps to mend it; nothing was written.
            return Damaged(paths, "a page of it cannot be read");
        }
    }

    private static DataFolderOutcome NotOurs(DataFolderPaths paths, SidecarState? sidecar, LiteDatabase database) =>
        sidecar is not null && database.GetCollectionNames().Any() && !database.CollectionExists(Collections.Store)
            ? new DataFolderOutcome.DatabaseSwapped(paths.Database)
            : Damaged(paths, "it does not say which database it is");

    private static DataFolderOutcome? CheckIdentity(DataFolderPaths paths, SidecarState? sidecar, StoreIdentity identity)
    {
        if (sidecar is not null && sidecar.DatabaseId != identity.DatabaseId)
        {
            return new DataFolderOutcome.DatabaseSwapped(paths.Database);
        }

        if (identity.Schema > StoreIdentity.CurrentSchema)
        {
            return new DataFolderOutcome.NewerSchema(paths.Database, identity.Schema, StoreIdentity.CurrentSchema);
        }

        return sidecar is not null && identity.Commit < sidecar.Acknowledged
            ? new DataFolderOutcome.DatabaseBehind(paths.Database, identity.Commit, sidecar.Acknowledged)
            : null;
    }

    private static string? FindDamage(LiteDatabase database, StoreIdentity identity)
    {
        foreach (var (name, indexes) in Collections.All)
        {
            var collection = database.GetCollection(name);
            var expected = identity.Counts.GetValueOrDefault(name);
            long rows = 0;
            foreach (var row in collection.FindAll())
            {
                rows++;
                if (!RowSeal.Holds(row))
                {
                    return $"a row of {name} is not as it was written";
                }
            }

            if (rows != expected)
            {
                return $"{name} holds {rows} rows of {expected}";
            }

            foreach (var field in indexes)
            {
                if (collection.Find(LiteDB.Query.All(field)).LongCount() is var found && found != expected)
                {
                    return $"the index {field} of {name} finds {found} rows of {expected}";
                }
            }
        }

        return null;
    }

    private static DataFolderOutcome.DatabaseDamaged Damaged(DataFolderPaths paths, string what) => new(paths.Database, what);
}

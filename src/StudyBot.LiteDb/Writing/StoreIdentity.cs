using LiteDB;

namespace StudyBot.LiteDb.Writing;

/// <summary>
/// The one row of <see cref="Collections.Store"/>: which database this is, in which shape, after how many commits, and how many rows each
/// collection has. Written in every transaction.
/// </summary>
internal sealed record StoreIdentity(Guid DatabaseId, int Schema, long Commit, IReadOnlyDictionary<string, long> Counts)
{
    /// <summary>
    /// Raised when rows change their shape, or refer to files that an earlier version would sweep away (3: readings, 4: what is kept aside, 5: posts keep what is hidden of
    /// them and are found by their group while they are open); a database of a higher one is refused.
    /// </summary>
    public const int CurrentSchema = 5;

    private const string Id = "store";

    public static StoreIdentity? Read(LiteDatabase database)
    {
        var row = database.GetCollection(Collections.Store).FindById(Id);
        return row is not null && RowSeal.Holds(row) ? FromRow(row) : null;
    }

    public BsonDocument ToRow()
    {
        var counts = new BsonDocument();
        foreach (var (collection, count) in Counts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            counts[collection] = count;
        }

        return new BsonDocument
        {
            ["_id"] = Id,
            ["database"] = DatabaseId,
            ["schema"] = Schema,
            ["commit"] = Commit,
            ["counts"] = counts,
        };
    }

    private static StoreIdentity FromRow(BsonDocument row) => new(
        row["database"].AsGuid,
        row["schema"].AsInt32,
        row["commit"].AsInt64,
        row["counts"].AsDocument.ToDictionary(pair => pair.Key, pair => pair.Value.AsInt64, StringComparer.Ordinal));
}

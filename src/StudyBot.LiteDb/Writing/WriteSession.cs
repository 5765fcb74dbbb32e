using LiteDB;

namespace StudyBot.LiteDb.Writing;

/// <summary>
/// What one transaction does, on the writer's thread. It keeps count of every collection, so that rows that go missing can be told
/// from rows that were deleted.
/// </summary>
internal sealed class WriteSession(LiteDatabase database, StoreIdentity identity) : StoreView(database)
{
    /// <summary>Far more than a group of operations takes.</summary>
    private const long NumbersOfACommit = 1_000_000;

    private readonly Dictionary<string, long> counts = new(identity.Counts, StringComparer.Ordinal);
    private readonly List<Action> onCommit = [];
    private readonly List<Action> afterwards = [];
    private long numbers;

    /// <summary>The number that this transaction will have when it is committed.</summary>
    public long Commit { get; } = identity.Commit + 1;

    /// <summary>A number that no other row of any transaction has; later ones are higher.</summary>
    public long NextNumber() => (Commit * NumbersOfACommit) + numbers++;

    public void Insert(string collection, BsonDocument row)
    {
        Rows(collection).Insert(RowSeal.Put(row));
        Count(collection, 1);
    }

    /// <summary>Inserts the row or puts it in the place of the one with its id.</summary>
    public void Put(string collection, BsonDocument row)
    {
        if (Rows(collection).Upsert(RowSeal.Put(row)))
        {
            Count(collection, 1);
        }
    }

    public bool Delete(string collection, BsonValue id)
    {
        var deleted = Rows(collection).Delete(id);
        Count(collection, deleted ? -1 : 0);
        return deleted;
    }

    public int DeleteBy(string collection, string field, BsonValue value)
    {
        var deleted = 0;
        foreach (var row in FindBy(collection, field, value))
        {
            deleted += Delete(collection, row["_id"]) ? 1 : 0;
        }

        return deleted;
    }

    /// <summary>Runs while no reader is under way, in the moment of the commit: for what is remembered in memory.</summary>
    public void OnCommit(Action action) => onCommit.Add(action);

    /// <summary>Runs after the commit, still on the writer's thread: for files that nothing refers to any more.</summary>
    public void Afterwards(Action action) => afterwards.Add(action);

    /// <summary>Writes the commit number and the counts; the last thing inside the transaction.</summary>
    public StoreIdentity Finish()
    {
        var finished = identity with { Commit = Commit, Counts = counts };
        Rows(Collections.Store).Upsert(RowSeal.Put(finished.ToRow()));
        return finished;
    }

    public void RunOnCommit() => onCommit.ForEach(action => action());

    public void RunAfterwards() => afterwards.ForEach(action => action());

    private void Count(string collection, int change) =>
        counts[collection] = counts.GetValueOrDefault(collection) + change;
}

using LiteDB;

namespace StudyBot.LiteDb.Writing;

/// <summary>Rows as one thread sees them at one moment. Every answer is materialised; no cursor leaves it.</summary>
internal class StoreView(LiteDatabase database)
{
    protected ILiteCollection<BsonDocument> Rows(string collection) => database.GetCollection(collection);

    public BsonDocument? Find(string collection, string id) => Rows(collection).FindById(id);

    /// <summary>Rows whose field, which must be indexed, has this value.</summary>
    public List<BsonDocument> FindBy(string collection, string field, BsonValue value) =>
        [.. Rows(collection).Find(BsonExpression.Create($"{field} = @0", value))];

    /// <summary>Rows whose field, which must be indexed, is below this value.</summary>
    public List<BsonDocument> FindBelow(string collection, string field, BsonValue value) =>
        [.. Rows(collection).Find(BsonExpression.Create($"{field} < @0", value))];

    /// <summary>What is chosen of the rows between two keys of an index, both included, in its order or against it; read no further than it takes to have so many.</summary>
    /// <param name="index">The expression that the index is made of.</param>
    /// <param name="choose">Null for a row that is passed over.</param>
    public List<T> Walk<T>(string collection, string index, (string From, string To) keys, bool isRising, Func<BsonDocument, T?> choose, int atMost)
        where T : struct
    {
        var rows = Rows(collection).Query()
            .Where(BsonExpression.Create($"{index} BETWEEN @0 AND @1", keys.From, keys.To))
            .OrderBy(BsonExpression.Create(index), isRising ? Query.Ascending : Query.Descending)
            .ToEnumerable();
        return [.. rows.Select(choose).OfType<T>().Take(atMost)];
    }

    public List<BsonDocument> FindAll(string collection) => [.. Rows(collection).FindAll()];

    public bool Has(string collection, string field, BsonValue value) =>
        Rows(collection).Exists(BsonExpression.Create($"{field} = @0", value));
}

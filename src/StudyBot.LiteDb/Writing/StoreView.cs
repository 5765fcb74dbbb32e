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

    public List<BsonDocument> FindAll(string collection) => [.. Rows(collection).FindAll()];

    public bool Has(string collection, string field, BsonValue value) =>
        Rows(collection).Exists(BsonExpression.Create($"{field} = @0", value));
}

using System.Buffers.Binary;
using System.Security.Cryptography;
using LiteDB;

namespace StudyBot.LiteDb.Writing;

/// <summary>
/// A checksum inside every row, over all its other fields: a damaged page can leave a document that reads well and says
/// something else.
/// </summary>
internal static class RowSeal
{
    public const string Field = "c";

    public static BsonDocument Put(BsonDocument row)
    {
        row.Remove(Field);
        row[Field] = Of(row);
        return row;
    }

    public static bool Holds(BsonDocument row)
    {
        var seal = row[Field];
        var bare = new BsonDocument();
        foreach (var (name, value) in row)
        {
            if (name != Field)
            {
                bare[name] = value;
            }
        }

        return seal.IsInt64 && seal.AsInt64 == Of(bare);
    }

    private static long Of(BsonDocument row) => BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(BsonSerializer.Serialize(row)));
}

using LiteDB;
using StudyBot.Knowledge.Documents;

namespace StudyBot.LiteDb.Sources;

/// <summary>
/// Where the reading of an original that is no text is kept: a file of its own among the originals, named by both contents. So two groups whose readers
/// were of different versions each keep the text that their facts quote, and only rows of one original share a reading.
/// </summary>
internal sealed record KeptReading(ContentHash Original, ContentHash Hash, long Bytes)
{
    public string FileName => $"{Original}.{Hash}";

    public static KeptReading? FromRow(BsonDocument row) => row["reading"] is { IsString: true } hash
        ? new KeptReading(new ContentHash(row["h"].AsString), new ContentHash(hash.AsString), row["readingBytes"].AsInt64)
        : null;

    public void AddTo(BsonDocument row)
    {
        row["reading"] = Hash.Value;
        row["readingBytes"] = Bytes;
    }
}

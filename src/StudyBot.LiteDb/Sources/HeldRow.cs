using System.Collections.Immutable;
using LiteDB;
using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;
using StudyBot.LiteDb.Originals;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Sources;

/// <summary>A document that waits, in <see cref="Collections.Held"/>. Indexed: <c>g</c> group, <c>h</c> hash, <c>until</c> ticks.</summary>
internal static class HeldRow
{
    public static HeldDocument Read(BsonDocument row, OriginalsFolder originals)
    {
        var hash = new ContentHash(row["h"].AsString);
        var reading = KeptReading.FromRow(row) is { } kept
            ? ReadingJson.Read(originals.Read(kept.FileName, kept.Hash)) ?? throw new InvalidDataException($"What was read out of {hash} cannot be read any more.")
            : null;
        return new HeldDocument(
            new GroupId(row["g"].AsString),
            hash,
            row["name"].AsString,
            originals.Read(hash),
            reading,
            SourceRow.ReadStated(row["stated"]),
            ReadBy(row),
            Instant.FromUnixTimeTicks(row["at"].AsInt64))
        {
            Others = ReadOthers(row),
            Address = row["address"] is { IsString: true } address ? new Uri(address.AsString) : null,
            Found = SourceRow.ReadInfo(row["found"]),
        };
    }

    /// <summary>Of the same row, without its bytes.</summary>
    public static HeldSummary Summary(BsonDocument row) =>
        new(new ContentHash(row["h"].AsString), row["name"].AsString, ReadBy(row), ReadOthers(row).Length, Until(row));

    public static BsonDocument Write(HeldDocument document, KeptReading? reading)
    {
        var row = new BsonDocument
        {
            ["_id"] = Keys.Of(document.Source),
            ["g"] = document.Group.Value,
            ["h"] = document.Hash.Value,
            ["bytes"] = (long)document.Original.Length,
            ["name"] = document.FileName,
            ["stated"] = SourceRow.WriteStated(document.Stated),
            ["address"] = document.Address?.AbsoluteUri,
            ["found"] = SourceRow.WriteInfo(document.Found),
        };
        SetBringers(row, document.Bringers);
        SetAt(row, document.At);
        reading?.AddTo(row);
        return row;
    }

    public static void SetAt(BsonDocument row, Instant at)
    {
        row["at"] = at.ToUnixTimeTicks();
        row["until"] = (at + ISourceChanges.KeptAside).ToUnixTimeTicks();
    }

    public static void SetBringers(BsonDocument row, HeldBringers bringers)
    {
        row["by"] = bringers.First?.Value;
        row["others"] = new BsonArray(bringers.Others.Select(member => new BsonValue(member.Value)));
    }

    public static HeldBringers BringersOf(BsonDocument row) => new(ReadBy(row), ReadOthers(row));

    // A row of a time before others were kept has none.
    private static ImmutableArray<MemberId> ReadOthers(BsonDocument row) =>
        row["others"] is BsonArray others ? [.. others.Select(member => new MemberId(member.AsString))] : [];

    public static MemberId? ReadBy(BsonDocument row) => row["by"] is { IsString: true } by ? new MemberId(by.AsString) : null;

    public static Instant Until(BsonDocument row) => Instant.FromUnixTimeTicks(row["until"].AsInt64);
}

using LiteDB;
using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.LiteDb.Originals;
using StudyBot.LiteDb.Packing;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Sources;

/// <summary>
/// A source in <see cref="Collections.Sources"/>, without its text and its extraction. Indexed: <c>g</c> group, <c>h</c> hash, <c>v</c>
/// extraction version.
/// </summary>
/// <param name="Parts">How many documents of <see cref="Collections.Parts"/> each stream of its extraction is packed into.</param>
/// <param name="Text">What its extraction's spans point into; null in a row of a time before there was one.</param>
/// <param name="Written">The commit that wrote the extraction: what was read of an earlier one is stale.</param>
internal sealed record SourceRow(SourceSummary Summary, IReadOnlyDictionary<string, int> Parts, TextPrint? Text, long Written)
{
    public SourceId Id => Summary.Id;

    /// <summary>Null where the original is plain text.</summary>
    public KeptReading? Reading { get; init; }

    public static SourceRow FromRow(BsonDocument row) => new(
        new SourceSummary(
            new SourceId(new GroupId(row["g"].AsString), new ContentHash(row["h"].AsString)),
            row["name"].AsString,
            ReadInfo(row),
            row["bytes"].AsInt64,
            row["blocks"].AsInt32,
            row["facts"].AsInt32,
            row["v"].AsInt32,
            TextOf(row["by"]) is { } by ? new MemberId(by) : null,
            Instant.FromUnixTimeTicks(row["at"].AsInt64))
        {
            Stated = ReadStated(row["stated"]),
            Address = TextOf(row["address"]) is { } address ? new Uri(address) : null,
            Replaced = ReadReplaced(row["replaced"]),
        },
        ReadParts(row),
        TextPrint.FromRow(row),
        row["commit"].AsInt64)
    {
        Reading = KeptReading.FromRow(row),
    };

    /// <summary>Name and length of every file that a row refers to; an original's name is its hash.</summary>
    public static Dictionary<string, long> ReadLengths(LiteDatabase database)
    {
        var lengths = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var row in OriginalRelease.Holders.SelectMany(collection => database.GetCollection(collection).FindAll()))
        {
            lengths[row["h"].AsString] = row["bytes"].AsInt64;
            if (KeptReading.FromRow(row) is { } reading)
            {
                lengths[reading.FileName] = reading.Bytes;
            }
        }

        return lengths;
    }

    public SourceRow With(Extracted extracted, PackedExtraction packed, long commit) => this with
    {
        Summary = Summary with
        {
            Info = extracted.Document.Info,
            Blocks = extracted.Document.Blocks.Count,
            Facts = extracted.Facts.Count,
            ExtractionVersion = extracted.Version,
        },
        Parts = packed.Parts,
        Text = packed.Text,
        Written = commit,
    };

    public BsonDocument ToRow()
    {
        var row = ToPlainRow();
        Reading?.AddTo(row);
        return row;
    }

    private BsonDocument ToPlainRow() => new()
    {
        ["_id"] = Keys.Of(Id),
        ["g"] = Id.Group.Value,
        ["h"] = Id.Hash.Value,
        ["v"] = Summary.ExtractionVersion,
        ["name"] = Summary.FileName,
        ["title"] = Summary.Info.Title,
        ["author"] = Summary.Info.Author,
        ["publisher"] = Summary.Info.Publisher,
        ["published"] = Summary.Info.Published?.Iso,
        ["written"] = Summary.Info.Written?.Iso,
        ["language"] = Summary.Info.Language,
        ["bytes"] = Summary.Bytes,
        ["blocks"] = Summary.Blocks,
        ["facts"] = Summary.Facts,
        ["by"] = Summary.AddedBy?.Value,
        ["at"] = Summary.AddedAt.ToUnixTimeTicks(),
        ["parts"] = new BsonDocument(Parts.ToDictionary(stream => stream.Key, stream => new BsonValue(stream.Value))),
        ["textLength"] = Text?.Length,
        ["textHash"] = Text?.Hash,
        ["commit"] = Written,
        ["stated"] = WriteStated(Summary.Stated),
        ["address"] = Summary.Address?.AbsoluteUri,
        ["replaced"] = WriteReplaced(Summary.Replaced),
    };

    public static BsonValue WriteStated(StatedInfo? stated) => stated is null ? BsonValue.Null : new BsonDocument
    {
        ["title"] = stated.Title,
        ["author"] = stated.Author,
        ["publisher"] = stated.Publisher,
        ["published"] = stated.Published?.Iso,
        ["written"] = stated.Written?.Iso,
        ["whole"] = stated.IsWhole,
    };

    public static StatedInfo? ReadStated(BsonValue stated) => stated.IsNull
        ? null
        : new StatedInfo(TextOf(stated["title"]), TextOf(stated["author"]), TextOf(stated["publisher"]), CivilDate.Parse(TextOf(stated["published"])))
        {
            // A row of a time before there were these has neither.
            Written = CivilDate.Parse(TextOf(stated["written"])),
            IsWhole = stated["whole"] is { IsBoolean: true, AsBoolean: true },
        };

    public static BsonValue WriteInfo(DocumentInfo? info) => info is null ? BsonValue.Null : new BsonDocument
    {
        ["title"] = info.Title,
        ["author"] = info.Author,
        ["publisher"] = info.Publisher,
        ["published"] = info.Published?.Iso,
        ["written"] = info.Written?.Iso,
        ["language"] = info.Language,
    };

    /// <summary>Null also for a row of a time before it had this.</summary>
    public static DocumentInfo? ReadInfo(BsonValue info) => info is BsonDocument row ? ReadInfo(row) : null;

    private static DocumentInfo ReadInfo(BsonDocument row) => new(
        TextOf(row["title"]),
        TextOf(row["author"]),
        TextOf(row["publisher"]),
        CivilDate.Parse(TextOf(row["published"])),
        CivilDate.Parse(TextOf(row["written"])),
        row["language"].AsString);

    // The latest first; null where it replaced none, as in a row of a time before this was kept.
    private static BsonValue WriteReplaced(ReplacedText? replaced) => replaced is null
        ? BsonValue.Null
        : new BsonArray(replaced.AndBefore().Select(text => new BsonDocument { ["h"] = text.Hash.Value, ["at"] = text.At.ToUnixTimeTicks() }));

    private static ReplacedText? ReadReplaced(BsonValue replaced) => replaced.IsArray
        ? replaced.AsArray.Reverse().Aggregate(
            (ReplacedText?)null,
            (before, text) => new ReplacedText(new ContentHash(text["h"].AsString), Instant.FromUnixTimeTicks(text["at"].AsInt64), before))
        : null;

    // A row of format 1 has a field for each of its two streams.
    private static Dictionary<string, int> ReadParts(BsonDocument row) => row["parts"] is BsonDocument parts
        ? parts.ToDictionary(stream => stream.Key, stream => stream.Value.AsInt32, StringComparer.Ordinal)
        : new(StringComparer.Ordinal) { [PackStreams.Facts] = row["factParts"].AsInt32, [PackStreams.Structure] = row["structureParts"].AsInt32 };

    private static string? TextOf(BsonValue value) => value.IsNull ? null : value.AsString;
}

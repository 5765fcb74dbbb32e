using LiteDB;
using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Sources;

/// <summary>
/// A source in <see cref="Collections.Aside"/>: the row that it had, and how long it is kept. Its extraction stays where it is, its overlays wait in
/// <see cref="Collections.AsideOverlays"/>. Indexed: <c>g</c> group, <c>h</c> hash, <c>until</c> ticks.
/// </summary>
internal sealed record AsideRow(SourceRow Source, MemberId By, Instant At, Instant Until)
{
    public static AsideRow FromRow(BsonDocument row) => new(
        SourceRow.FromRow(row["source"].AsDocument),
        new MemberId(row["by"].AsString),
        Instant.FromUnixTimeTicks(row["at"].AsInt64),
        Instant.FromUnixTimeTicks(row["until"].AsInt64));

    public static AsideRow Of(SourceRow source, SourceChange change) => new(source, change.By, change.At, change.At + ISourceChanges.KeptAside);

    public BsonDocument ToRow()
    {
        var row = new BsonDocument
        {
            ["_id"] = Keys.Of(Source.Id),
            ["g"] = Source.Id.Group.Value,
            ["h"] = Source.Id.Hash.Value,
            ["bytes"] = Source.Summary.Bytes,
            ["by"] = By.Value,
            ["at"] = At.ToUnixTimeTicks(),
            ["until"] = Until.ToUnixTimeTicks(),
            ["source"] = Source.ToRow(),
        };
        Source.Reading?.AddTo(row);
        return row;
    }
}

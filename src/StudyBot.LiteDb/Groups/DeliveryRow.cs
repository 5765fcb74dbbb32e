using LiteDB;
using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Sources;

namespace StudyBot.LiteDb.Groups;

/// <summary>
/// A delivery that was accepted. Indexed: <c>sp</c> space, <c>open</c> 1 until it is done, <c>at</c> ticks. A finished one is kept for
/// its id alone; what members wrote goes with the mark.
/// </summary>
internal static class DeliveryRow
{
    public static BsonDocument Of(AcceptedDelivery delivery) => new()
    {
        ["_id"] = Keys.Of(delivery.Id.Value),
        ["id"] = delivery.Id.Value,
        ["sp"] = delivery.Space?.Value,
        ["open"] = 1,
        ["at"] = delivery.Accepted.ToUnixTimeTicks(),
        ["payload"] = delivery.Payload,
    };

    /// <summary>
    /// One that was never accepted is finished as of the beginning of time, so that the next sweep takes it; a part of one that may yet be resumed is
    /// kept as long as any.
    /// </summary>
    public static BsonDocument Finished(string id, BsonDocument? accepted, string deed, (GroupId Group, Instant At)? part) => new()
    {
        ["_id"] = Keys.Of(id),
        ["id"] = id,
        ["sp"] = accepted?["sp"] ?? (part is { } of ? new BsonValue(of.Group.Value) : BsonValue.Null),
        ["open"] = 0,
        ["at"] = accepted?["at"] ?? new BsonValue(part?.At.ToUnixTimeTicks() ?? 0L),
        ["payload"] = BsonValue.Null,
        ["deed"] = deed,
    };

    public static AcceptedDelivery Read(BsonDocument row) => new(
        new DeliveryId(row["id"].AsString),
        row["sp"].IsNull ? null : new SpaceId(row["sp"].AsString),
        row["payload"].AsString,
        Instant.FromUnixTimeTicks(row["at"].AsInt64));
}

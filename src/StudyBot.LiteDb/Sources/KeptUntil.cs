using LiteDB;
using NodaTime;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Sources;

/// <summary>Rows that are kept for a time: <c>until</c> ticks, indexed.</summary>
internal static class KeptUntil
{
    // In ticks there is nothing between this and the next, so that what ends now has ended.
    public static List<BsonDocument> Over(StoreView view, string collection, Instant now) => view.FindBelow(collection, "until", now.ToUnixTimeTicks() + 1);

    public static bool IsAnyOver(StoreView view, string collection, Instant now) => Over(view, collection, now).Count > 0;
}

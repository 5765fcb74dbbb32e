using LiteDB;
using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Reviews;

/// <summary>A fact that a group's moderator found right. Indexed: <c>g</c> group, <c>s</c> source.</summary>
internal static class ApprovalRow
{
    public static bool Has(StoreView view, GroupId group, FactId fact) => view.Find(Collections.Approvals, Keys.Overlay(group, fact)) is not null;

    public static void Write(WriteSession session, GroupId group, SourceId source, FactId fact, MemberId by, Instant at) =>
        session.Put(Collections.Approvals, new BsonDocument
        {
            ["_id"] = Keys.Overlay(group, fact),
            ["g"] = group.Value,
            ["s"] = Keys.Of(source),
            ["fact"] = fact.Value,
            ["by"] = by.Value,
            ["at"] = at.ToUnixTimeTicks(),
        });

    public static void Delete(WriteSession session, GroupId group, FactId fact) => session.Delete(Collections.Approvals, Keys.Overlay(group, fact));

    public static (GroupId Group, FactId Fact, MemberId By, Instant At) Read(BsonDocument row) => (
        new GroupId(row["g"].AsString), new FactId(row["fact"].AsString), new MemberId(row["by"].AsString), Instant.FromUnixTimeTicks(row["at"].AsInt64));

    public static HashSet<FactId> List(StoreView view, GroupId group) =>
        [.. view.FindBy(Collections.Approvals, "g", group.Value).Select(row => new FactId(row["fact"].AsString))];
}

using LiteDB;
using StudyBot.Groups.Access;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Groups;

/// <summary>What one holder may do in a group. Indexed: <c>g</c> group.</summary>
internal static class GrantRow
{
    public static string Key(GroupId group, GrantHolder holder) => Keys.Of($"{group}/{holder}");

    public static void Put(WriteSession session, GroupId group, RoleGrant grant) => session.Put(Collections.Grants, new BsonDocument
    {
        ["_id"] = Key(group, grant.Holder),
        ["g"] = group.Value,
        ["holder"] = grant.Holder.Value,
        ["level"] = grant.Level.ToString(),
    });

    public static RoleGrant Read(BsonDocument row) => new(
        new GrantHolder(row["holder"].AsString),
        Enum.TryParse<GrantLevel>(row["level"].AsString, out var level) && Enum.IsDefined(level)
            ? level
            : throw new InvalidDataException("A grant has a level that this version does not know."));
}

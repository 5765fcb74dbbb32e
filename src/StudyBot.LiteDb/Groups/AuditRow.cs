using System.Globalization;
using LiteDB;
using NodaTime;
using StudyBot.Groups.Audit;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Groups;

/// <summary>A line of the audit trail. Its id rises with every line, so that lines of one instant keep their order. Indexed: <c>g</c> group, and <see cref="Collections.AuditOrder"/>.</summary>
internal static class AuditRow
{
    public static void Write(WriteSession session, AuditLine line) => session.Insert(Collections.Audit, new BsonDocument
    {
        ["_id"] = session.NextNumber(),
        ["g"] = line.Group.Value,
        ["by"] = line.By.Value,
        ["at"] = line.At.ToUnixTimeTicks(),
        ["action"] = line.Action,
        ["subject"] = line.Subject,
        ["detail"] = line.Detail,
    });

    /// <summary>The key of a line in <see cref="Collections.AuditOrder"/>.</summary>
    public static string OrderOf(GroupId group, long number) => string.Create(CultureInfo.InvariantCulture, $"{group.Value}/{number:D19}");

    public static AuditLine Read(BsonDocument row) => new(
        new GroupId(row["g"].AsString),
        new MemberId(row["by"].AsString),
        Instant.FromUnixTimeTicks(row["at"].AsInt64),
        row["action"].AsString,
        row["subject"].AsString,
        row["detail"].IsNull ? null : row["detail"].AsString);
}

using LiteDB;
using NodaTime;
using StudyBot.Groups.Reviews;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Reviews;

/// <summary>A member's open report. Indexed: <c>g</c> group, <c>s</c> source, <c>tell</c> 1 until moderators know of it.</summary>
internal static class ReportRow
{
    public static string KeyOf(GroupId group, ReportId report) => Keys.Of($"{group}/{report}");

    public static BsonDocument Write(MemberReport report, bool isUntold = false) => new()
    {
        ["_id"] = KeyOf(report.Group, report.Id),
        ["g"] = report.Group.Value,
        ["s"] = Keys.Of(report.Source),
        ["sourceGroup"] = report.Source.Group.Value,
        ["sourceHash"] = report.Source.Hash.Value,
        ["start"] = report.Sentence.Start,
        ["length"] = report.Sentence.Length,
        ["words"] = report.Words,
        ["by"] = report.By.Value,
        ["at"] = report.At.ToUnixTimeTicks(),
        ["tell"] = isUntold ? 1 : 0,
    };

    public static bool IsUntold(BsonDocument row) => row["tell"].AsInt32 == 1;

    public static void Tell(WriteSession session, BsonDocument row)
    {
        row["tell"] = 0;
        session.Put(Collections.Reports, row);
    }

    public static MemberReport Read(BsonDocument row) => new(
        new GroupId(row["g"].AsString),
        new SourceId(new GroupId(row["sourceGroup"].AsString), new ContentHash(row["sourceHash"].AsString)),
        new TextSpan(row["start"].AsInt32, row["length"].AsInt32),
        row["words"].IsNull ? null : row["words"].AsString,
        new MemberId(row["by"].AsString),
        Instant.FromUnixTimeTicks(row["at"].AsInt64));
}

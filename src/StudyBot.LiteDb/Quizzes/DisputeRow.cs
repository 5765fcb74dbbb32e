using LiteDB;
using NodaTime;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Writing;
using StudyBot.Quizzes.Disputes;

namespace StudyBot.LiteDb.Quizzes;

/// <summary>
/// A member's dispute of a question that was asked. Indexed: <c>g</c> group, <c>p</c> post, <c>gm</c> group and member, <c>tell</c> 1 until moderators know of what
/// it began.
/// </summary>
internal static class DisputeRow
{
    /// <param name="isFirst">No other waits on this post.</param>
    public static BsonDocument Of(NewDispute dispute, bool isFirst) => new()
    {
        ["_id"] = QuizKeys.Dispute(dispute.Post, dispute.Member),
        ["g"] = dispute.Group.Value,
        ["p"] = dispute.Post.Value,
        ["gm"] = QuizKeys.Member(dispute.Group, dispute.Member),
        ["member"] = dispute.Member.Value,
        ["why"] = dispute.Why,
        ["at"] = dispute.At.ToUnixTimeTicks(),
        ["open"] = true,
        ["tell"] = isFirst ? 1 : 0,
    };

    public static bool IsOpen(BsonDocument row) => row["open"].AsBoolean;

    public static void Settle(WriteSession session, BsonDocument row)
    {
        row["open"] = false;
        row["tell"] = 0;
        session.Put(Collections.Disputes, row);
    }

    public static void Tell(WriteSession session, BsonDocument row)
    {
        row["tell"] = 0;
        session.Put(Collections.Disputes, row);
    }

    /// <summary>That somebody disputed it, and neither who nor why; the id stays, so that it is still one each.</summary>
    public static BsonDocument Erase(BsonDocument row)
    {
        row["member"] = BsonValue.Null;
        row["why"] = BsonValue.Null;
        row["gm"] = BsonValue.Null;
        return row;
    }

    public static Dispute Read(BsonDocument row) => new(
        row["member"].IsNull ? null : new MemberId(row["member"].AsString),
        row["why"].IsNull ? null : row["why"].AsString,
        Instant.FromUnixTimeTicks(row["at"].AsInt64),
        IsOpen(row));
}

using LiteDB;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Writing;
using StudyBot.Quizzes.Members;

namespace StudyBot.LiteDb.Quizzes;

/// <summary>A member of a group's quizzes. Indexed: <c>g</c> group.</summary>
internal static class MemberRow
{
    public static QuizMember? Find(StoreView view, GroupId group, MemberId member) =>
        view.Find(Collections.Members, QuizKeys.Member(group, member)) is { } row ? Read(row) : null;

    public static void Put(WriteSession session, GroupId group, QuizMember member) => session.Put(Collections.Members, new BsonDocument
    {
        ["_id"] = QuizKeys.Member(group, member.Member),
        ["g"] = group.Value,
        ["member"] = member.Member.Value,
        ["name"] = member.Name,
        ["off"] = member.IsOffBoard,
        ["named"] = member.IsNamed,
    });

    public static QuizMember Read(BsonDocument row) => new(
        new MemberId(row["member"].AsString),
        row["name"].IsNull ? null : row["name"].AsString,
        row["off"].AsBoolean,
        row["named"].AsBoolean);
}

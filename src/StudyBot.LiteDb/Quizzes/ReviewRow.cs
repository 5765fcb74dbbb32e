using LiteDB;
using NodaTime;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Writing;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Review;

namespace StudyBot.LiteDb.Quizzes;

/// <summary>What a member remembers of a question. Indexed: <c>g</c> group, <c>gm</c> group and member.</summary>
internal static class ReviewRow
{
    public static ReviewState? Find(StoreView view, GroupId group, MemberId member, QuestionId question) =>
        view.Find(Collections.Reviews, QuizKeys.Review(group, member, question)) is { } row ? Read(row).State : null;

    public static void Rate(WriteSession session, GroupId group, MemberId member, QuestionId question, Rating rating, Instant at) =>
        Put(session, group, member, question, ReviewPlan.Answer(Find(session, group, member, question), rating, at));

    public static void Put(WriteSession session, GroupId group, MemberId member, QuestionId question, ReviewState state)
    {
        var row = StateOf(state);
        row["_id"] = QuizKeys.Review(group, member, question);
        row["g"] = group.Value;
        row["gm"] = QuizKeys.Member(group, member);
        row["q"] = question.Value;
        session.Put(Collections.Reviews, row);
    }

    public static void Delete(WriteSession session, GroupId group, MemberId member, QuestionId question) =>
        session.Delete(Collections.Reviews, QuizKeys.Review(group, member, question));

    public static MemberReview Read(BsonDocument row) => new(new QuestionId(row["q"].AsString), ReadState(row));

    public static BsonDocument StateOf(ReviewState state) => new()
    {
        ["stability"] = state.Memory.Stability,
        ["difficulty"] = state.Memory.Difficulty,
        ["reviewed"] = state.Reviewed.ToUnixTimeTicks(),
        ["due"] = state.Due.ToUnixTimeTicks(),
        ["interval"] = state.IntervalDays,
        ["lapses"] = state.Lapses,
    };

    public static ReviewState ReadState(BsonDocument row) => new(
        new Memory(row["stability"].AsDouble, row["difficulty"].AsDouble),
        Instant.FromUnixTimeTicks(row["reviewed"].AsInt64),
        Instant.FromUnixTimeTicks(row["due"].AsInt64),
        row["interval"].AsInt32,
        row["lapses"].AsInt32);
}

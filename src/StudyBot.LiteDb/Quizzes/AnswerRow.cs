using LiteDB;
using NodaTime;
using NodaTime.Text;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Review;
using StudyBot.Quizzes.Scores;

namespace StudyBot.LiteDb.Quizzes;

/// <summary>
/// A member's answer. Indexed: <c>g</c> group, <c>p</c> post, <c>gm</c> group and member. One that was erased while its question is open leaves its id and
/// the option <see cref="Erased"/>.
/// </summary>
internal static class AnswerRow
{
    public const int Erased = -1;

    /// <param name="before">What was remembered of the question before: a ruling may take the answer back.</param>
    public static BsonDocument Of(QuizPost post, NewAnswer answer, ReviewState? before) => new()
    {
        ["_id"] = QuizKeys.Answer(post.Id, answer.Member),
        ["g"] = post.Group.Value,
        ["p"] = post.Id.Value,
        ["gm"] = QuizKeys.Member(post.Group, answer.Member),
        ["member"] = answer.Member.Value,
        ["option"] = answer.Option,
        ["at"] = answer.At.ToUnixTimeTicks(),
        ["q"] = post.Question.Id.Value,
        ["date"] = LocalDatePattern.Iso.Format(post.Date),
        ["right"] = answer.Option == post.Question.Key,
        ["before"] = before is null ? BsonValue.Null : ReviewRow.StateOf(before),
    };

    /// <summary>False for a row of before it was kept: what was remembered then is not known.</summary>
    public static bool KnowsBefore(BsonDocument row) => row.ContainsKey("before");

    public static ReviewState? ReadBefore(BsonDocument row) => row["before"] is BsonDocument before ? ReviewRow.ReadState(before) : null;

    public static bool IsErased(BsonDocument row) => row["option"].AsInt32 == Erased;

    /// <summary>That somebody answered, and nothing of what.</summary>
    public static BsonDocument Erase(BsonDocument row) => new()
    {
        ["_id"] = row["_id"],
        ["g"] = row["g"],
        ["p"] = row["p"],
        ["gm"] = row["gm"],
        ["option"] = Erased,
        ["at"] = 0L,
    };

    public static GivenAnswer Read(BsonDocument row) => new(
        new PostId(row["p"].AsString),
        row["option"].AsInt32,
        Instant.FromUnixTimeTicks(row["at"].AsInt64),
        new QuizAnswer(
            new MemberId(row["member"].AsString),
            new QuestionId(row["q"].AsString),
            LocalDatePattern.Iso.Parse(row["date"].AsString).Value,
            row["right"].AsBoolean));
}

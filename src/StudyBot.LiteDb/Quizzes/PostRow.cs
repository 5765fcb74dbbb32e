using LiteDB;
using NodaTime;
using NodaTime.Text;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.LiteDb.Packing;
using StudyBot.Quizzes.Disputes;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Scores;

namespace StudyBot.LiteDb.Quizzes;

/// <summary>
/// A question of a day. Indexed: <c>g</c> group, <c>open</c> 1 until it is revealed, <c>og</c> the group as long as it takes answers. What the choice of the next question asks for stands beside the packed
/// question, so that a long history need not be unpacked for it.
/// </summary>
internal static class PostRow
{
    public static BsonDocument Of(QuizPost post) => new()
    {
        ["_id"] = post.Id.Value,
        ["g"] = post.Group.Value,
        ["open"] = post.Stage == PostStage.Revealed ? 0 : 1,
        ["og"] = post.IsOpen ? post.Group.Value : BsonValue.Null,
        ["place"] = post.Place.Value,
        ["date"] = LocalDatePattern.Iso.Format(post.Date),
        ["serial"] = post.Serial,
        ["q"] = post.Question.Id.Value,
        ["type"] = post.Question.Type.ToString(),
        ["sourceGroup"] = post.Question.Evidence[0].Source.Group.Value,
        ["sourceHash"] = post.Question.Evidence[0].Source.Hash.Value,
        ["key"] = post.Question.Key,
        ["question"] = QuestionPack.PackOne(post.Question),
        ["due"] = post.Due.ToUnixTimeTicks(),
        ["atOnce"] = post.TellsAtOnce,
        ["stage"] = post.Stage.ToString(),
        ["tried"] = post.Tried?.ToUnixTimeTicks(),
        ["tries"] = post.Tries,
        ["ref"] = post.Ref?.Value,
        ["posted"] = post.Posted?.ToUnixTimeTicks(),
        ["closes"] = post.Closes?.ToUnixTimeTicks(),
        ["down"] = post.Down.BclCompatibleTicks,
        ["answerable"] = post.WasAnswerable,
        ["spread"] = new BsonArray(post.Spread.Select(count => new BsonValue(count))),
        ["named"] = post.Named is { } named ? new BsonArray(named.Select(member => new BsonValue(member.Value))) : BsonValue.Null,
        ["showings"] = post.Showings,
        ["ruling"] = post.Ruling is { } ruling ? Of(ruling) : BsonValue.Null,
        ["correction"] = post.Correction is { } correction ? new BsonDocument { ["by"] = correction.By.Value, ["at"] = correction.At.ToUnixTimeTicks() } : BsonValue.Null,
        ["hidden"] = post.IsHidden ? new BsonArray(post.HiddenFacts.Select(fact => new BsonValue(fact.Value))) : BsonValue.Null,
    };

    public static QuizPost Read(BsonDocument row) => new(
        new PostId(row["_id"].AsString),
        new GroupId(row["g"].AsString),
        new PostPlace(row["place"].AsString),
        DateOf(row),
        row["serial"].AsInt32,
        QuestionPack.UnpackOne(row["question"].AsBinary),
        Instant.FromUnixTimeTicks(row["due"].AsInt64),
        row["atOnce"].AsBoolean)
    {
        Stage = Enum.Parse<PostStage>(row["stage"].AsString),
        Tried = At(row["tried"]),
        // Rows of before tries were counted have none: what was tried was so once.
        Tries = row["tries"].IsNumber ? row["tries"].AsInt32 : row["tried"].IsNull ? 0 : 1,
        Ref = row["ref"].IsNull ? null : new PostRef(row["ref"].AsString),
        Posted = At(row["posted"]),
        Closes = At(row["closes"]),
        Down = Duration.FromTicks(row["down"].AsInt64),
        WasAnswerable = row["answerable"].AsBoolean,
        Spread = [.. row["spread"].AsArray.Select(count => count.AsInt32)],
        Named = row["named"].IsArray ? [.. row["named"].AsArray.Select(member => new MemberId(member.AsString))] : null,
        Showings = row["showings"].IsNumber ? row["showings"].AsInt32 : 0,
        Ruling = ReadRuling(row),
        Correction = row["correction"] is BsonDocument correction
            ? new PostCorrection(new MemberId(correction["by"].AsString), Instant.FromUnixTimeTicks(correction["at"].AsInt64))
            : null,
        HiddenFacts = row["hidden"] is BsonArray hidden ? [.. hidden.Select(fact => new FactId(fact.AsString))] : [],
    };

    /// <summary>Of the same row, without unpacking.</summary>
    public static PostedQuestion ReadAsked(BsonDocument row)
    {
        int[] spread = [.. row["spread"].AsArray.Select(count => count.AsInt32)];
        var ruling = ReadRuling(row);
        var (key, also) = (row["key"].AsInt32, ruling?.Verdict is Verdict.AlsoRight(var option) ? option : -1);
        return new PostedQuestion(
            new QuestionId(row["q"].AsString),
            Enum.Parse<QuestionType>(row["type"].AsString),
            SourceOf(row),
            DateOf(row),
            ruling is { IsVoid: true } ? 0 : spread.Where((_, option) => option == key || option == also).Sum(),
            ruling is { IsVoid: true } ? 0 : spread.Sum());
    }

    /// <summary>What it was asked of, as the first; without unpacking.</summary>
    public static SourceId SourceOf(BsonDocument row) => new(new GroupId(row["sourceGroup"].AsString), new ContentHash(row["sourceHash"].AsString));

    /// <summary>Whether something of it is hidden; without unpacking.</summary>
    public static bool IsHidden(BsonDocument row) => row["hidden"] is BsonArray { Count: > 0 };

    private static BsonDocument Of(DisputeRuling ruling) => new()
    {
        ["verdict"] = ruling.Verdict.Text,
        ["by"] = ruling.By.Value,
        ["at"] = ruling.At.ToUnixTimeTicks(),
        ["number"] = ruling.Number,
    };

    private static DisputeRuling? ReadRuling(BsonDocument row) => row["ruling"] is BsonDocument ruling && Verdict.Parse(ruling["verdict"].AsString) is { } verdict
        ? new DisputeRuling(verdict, new MemberId(ruling["by"].AsString), Instant.FromUnixTimeTicks(ruling["at"].AsInt64), ruling["number"].AsInt32)
        : null;

    /// <summary>Without unpacking.</summary>
    public static LocalDate DateOf(BsonDocument row) => LocalDatePattern.Iso.Parse(row["date"].AsString).Value;

    private static Instant? At(BsonValue ticks) => ticks.IsNull ? null : Instant.FromUnixTimeTicks(ticks.AsInt64);
}

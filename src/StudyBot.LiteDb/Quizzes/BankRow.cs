using LiteDB;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Writing;
using StudyBot.Quizzes.Bank;
using StudyBot.Quizzes.Questions;

namespace StudyBot.LiteDb.Quizzes;

/// <summary>
/// Which set of questions a group has, and under which ids it knows them. Indexed: <c>print</c>. Rows of before ids were carried have none: each question is known by its
/// own.
/// </summary>
internal static class BankRow
{
    private const string Known = "known";
    private const string Left = "left";

    public static BsonDocument Of(GroupId group, string print, CarriedIds carried) => new()
    {
        ["_id"] = Keys.Of(group.Value),
        ["print"] = print,
        [Known] = Lines(carried.Known.Select(pair => (pair.Key.Value, pair.Value.Value)).OrderBy(pair => pair.Item1, StringComparer.Ordinal)),
        [Left] = Lines(carried.Left.Select(left => (left.Words, left.Id.Value))),
    };

    public static BsonDocument? Find(StoreView view, GroupId group) => view.Find(Collections.Banks, Keys.Of(group.Value));

    public static string? PrintOf(BsonDocument? row) => row?["print"].AsString;

    /// <summary>Whether the group has these still, under the same ids.</summary>
    public static bool IsOf(BsonDocument? row, GroupId group, GroupQuestions questions) => row is null
        ? questions.Print is null
        : questions.Print is { } print && Of(group, print, questions.Carried) is var wanted && row["print"] == wanted["print"]
            && (row.ContainsKey(Known) ? row[Known] == wanted[Known] && row[Left] == wanted[Left] : questions.Carried == CarriedIds.None);

    public static CarriedIds ReadCarried(BsonDocument row) => !row.ContainsKey(Known) ? CarriedIds.None : new CarriedIds(
        Pairs(row[Known]).ToDictionary(pair => new QuestionId(pair.First), pair => new QuestionId(pair.Second)),
        [.. Pairs(row[Left]).Select(pair => new LeftQuestion(pair.First, new QuestionId(pair.Second)))]);

    // One text for all: as rows of their own, or as fields, they would take many times as long to read.
    private static string Lines(IEnumerable<(string First, string Second)> pairs) => string.Join('\n', pairs.Select(pair => $"{pair.First} {pair.Second}"));

    private static IEnumerable<(string First, string Second)> Pairs(BsonValue lines) =>
        lines.AsString.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).Select(pair => (pair[0], pair[1]));
}

using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Bank;

/// <summary>All questions of a group, in the order in which they were made.</summary>
/// <param name="set">The questions alone; an object that groups with the same sources may share.</param>
public sealed class GroupQuestions(string? print, IReadOnlyList<Question> set, IReadOnlyList<BankedQuestion> list)
{
    public static readonly GroupQuestions None = new(null, [], []);

    private readonly Dictionary<QuestionId, BankedQuestion> byId = list.DistinctBy(q => q.Question.Id).ToDictionary(q => q.Question.Id);

    /// <summary>Names what the group's sources were when they were made; null where they never were.</summary>
    public string? Print { get; } = print;

    public IReadOnlyList<Question> Set { get; } = set;

    public IReadOnlyList<BankedQuestion> List { get; } = list;

    /// <summary>Which of them keep an id of before.</summary>
    public CarriedIds Carried { get; init; } = CarriedIds.None;

    public BankedQuestion? Find(QuestionId question) => byId.GetValueOrDefault(question);
}

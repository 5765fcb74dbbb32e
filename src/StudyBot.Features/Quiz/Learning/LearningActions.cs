using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Review;
using StudyBot.Quizzes.Scores;

namespace StudyBot.Features.Quiz.Learning;

/// <summary>The buttons of a member's own learning; each belongs to whoever asked. An option names its place among the options, and nothing of what is right.</summary>
internal static class LearningActions
{
    public const string Try = "quiz-try";
    public const string Rate = "quiz-rate";
    public const string Next = "quiz-next";
    public const string Review = "quiz-review-due";
    public const string Board = "quiz-board";
    public const string Privacy = "quiz-privacy";
    public const string Forget = "quiz-forget";

    public static readonly ImmutableArray<ButtonSpec> Practising =
    [
        new(Try, Right.None, ResponseMode.UpdateCard, HasEffect: true) { WhenGone = PracticeCards.Gone() },
        new(Rate, Right.None, ResponseMode.UpdateCard, HasEffect: true) { WhenGone = PracticeCards.Gone() },
        new(Next, Right.None, ResponseMode.UpdateCard, HasEffect: false),
        new(Review, Right.None, ResponseMode.Private, HasEffect: false),
    ];

    public static readonly ImmutableArray<ButtonSpec> Boards = [new(Board, Right.None, ResponseMode.UpdateCard, HasEffect: false)];

    public static readonly ImmutableArray<ButtonSpec> Own =
    [
        new(Privacy, Right.None, ResponseMode.UpdateCard, HasEffect: true) { WhenGone = MemberCards.Gone() },
        new(Forget, Right.None, ResponseMode.UpdateCard, HasEffect: true) { WhenGone = MemberCards.Gone() },
    ];

    /// <summary>Of buttons that hold what a member answered, or remembers.</summary>
    public static readonly IReadOnlySet<string> OfAnswers = new HashSet<string>(StringComparer.Ordinal) { Try, Rate };

    /// <summary>
    /// The question as its card asks it, by the arguments of a button: in another text it is the same question still, and its options may stand in another order.
    /// </summary>
    public static Question? Find(IEnumerable<Question> all, string named) => all.FirstOrDefault(question => named.StartsWith(question.Id.Value, StringComparison.Ordinal) && named == Named(question));

    /// <param name="before">What the member remembers of it now.</param>
    public static EffectTarget ToTry(Question question, int option, ReviewState? before, PracticeRound round, GroupId group, UserId asker) =>
        new(Try, [Named(question), Text(option), ReviewText.Write(before), .. round.ToArguments()], group.Value, asker);

    public static EffectTarget ToRate(Practised practised, Rating rating, PracticeRound round, GroupId group, UserId asker) =>
        new(
            Rate,
            [
                Named(practised.Question),
                Text((int)rating),
                Text(practised.Option),
                ReviewText.Write(practised.At),
                ReviewText.Write(practised.Before),
                .. round.ToArguments(),
            ],
            group.Value,
            asker);

    public static ReadTarget ToNext(PracticeRound round, UserId asker) => new(Next, round.ToArguments(), asker);

    public static ReadTarget ToReview(UserId asker) => new(Review, PracticeRound.Due.ToArguments(), asker);

    public static ReadTarget ToBoard(BoardPeriod period, UserId asker) => new(Board, [PeriodText.Word(period)], asker);

    public static EffectTarget ToSet(string what, bool isOn, GroupId group, UserId asker) => new(Privacy, [what, isOn ? "on" : "off"], group.Value, asker);

    public static EffectTarget ToForget(GroupId group, UserId asker) => new(Forget, [], group.Value, asker);

    private static string Named(Question question) => $"{question.Id} {QuestionPrint.Of(question)}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Features.Wording;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Review;

namespace StudyBot.Features.Quiz.Learning;

/// <summary>Questions for one member alone, and how they went.</summary>
internal static class PracticeCards
{
    /// <param name="left">How many there are besides this one.</param>
    public static Card Ask(Question question, ReviewState? before, PracticeRound round, int left, GroupId group, UserId asker) => new(TitleOf(round))
    {
        Parts = [new Paragraph(question.Stem), .. OptionText.Listed(question)],
        Controls =
        [
            .. question.Options.Select((_, i) => new Button(OptionText.Label(question, i), LearningActions.ToTry(question, i, before, round, group, asker))),
            .. left > 0 ? [new Button("Another one", LearningActions.ToNext(round with { Skipped = round.Skipped + 1 }, asker))] : Array.Empty<CardControl>(),
        ],
        Footer = "For your eyes only. It counts for what comes again to you, not for the board.",
    };

    public static Card Answered(Practised practised, PracticeRound round, int left, QuizEvidence evidence, GroupId group, UserId asker)
    {
        var question = practised.Question;
        var plan = ReviewPlan.Preview(practised.Before, practised.At);
        var card = new Card(practised.IsRight ? "Right" : "Not right")
        {
            Tone = practised.IsRight ? CardTone.Success : CardTone.Notice,
            Controls =
            [
                .. Others(practised).Select(rating => new Button(
                    $"{Word(rating)}: in {Days(plan[rating])}", LearningActions.ToRate(practised, rating, round, group, asker))),
                .. left > 0 ? [new Button("Next question", LearningActions.ToNext(round, asker), ButtonStyle.Primary)] : Array.Empty<CardControl>(),
            ],
            Footer = !round.IsDue ? null
                : RichText.FromString(left > 0 ? $"{Counted.Of(left, "more question is", "more questions are")} due." : "That was the last one that is due."),
        };
        return evidence.AddTo(card, question, numbers =>
        [
            new Paragraph(question.Stem),
            new Field("Answer", RichText.Of(new TextRun(question.Options[question.Key].Text, TextStyles.Bold)), numbers),
            .. practised.IsRight ? [] : new CardPart[] { new Field("You chose", question.Options[practised.Option].Text, []) },
            new Field("Comes again", $"in {Days(plan[practised.Rating])}", []),
        ]);
    }

    /// <summary>A second press on the same question: it was rated by the first.</summary>
    public static Card Before(Practised practised, PracticeRound round, int left, QuizEvidence evidence, GroupId group, UserId asker)
    {
        var card = Answered(practised, round, left, evidence, group, asker);
        return card with
        {
            Title = "You have answered this one",
            Tone = CardTone.Notice,
            Parts = [.. card.Parts.Where(part => part is not Field { Label: "Comes again" })],
            Controls = [.. card.Controls.Where(control => control is not Button { Target: EffectTarget })],
        };
    }

    public static Card Nothing(string about, IReadOnlyList<string> examples, bool hasAny) => !hasAny
        ? new Card("There is nothing to practise yet")
        {
            Tone = CardTone.Notice,
            Parts = [new Paragraph("Questions are made of the group's documents. When there are more of them, there will be some.")],
        }
        : AnswerCards.NothingFound(about, "No question here is about that.", examples, "A name or a place works best.", "").Wanting(PracticeSubcommand.About);

    /// <param name="next">When the next one is due; null where nothing is.</param>
    public static Card NothingDue(string? next, UserId asker) => new("Nothing is due")
    {
        Tone = CardTone.Success,
        Parts =
        [
            new Paragraph(next is null
                ? "Questions that you have answered come back here when it is time to see them again. Answer the first ones in practice."
                : $"You are up to date. The next question comes back {next}."),
        ],
        Controls = [new Button("Practise", LearningActions.ToNext(new PracticeRound(IsDue: false, "", 0), asker))],
    };

    public static Card Gone() => new("This question is no longer there")
    {
        Tone = CardTone.Notice,
        Parts = [NoticeCards.Command("Its documents have changed, or it is open in the group right now. Go on with ", "/quiz practice")],
    };

    private static string TitleOf(PracticeRound round) =>
        round.IsDue ? "To see again" : round.About.Length > 0 ? $"Practice: {CardText.Short(round.About)}" : "Practice";

    // Only who was right can say how hard it was.
    private static IEnumerable<Rating> Others(Practised practised) =>
        practised.IsRight ? new[] { Rating.Hard, Rating.Good, Rating.Easy }.Where(r => r != practised.Rating) : [];

    private static string Word(Rating rating) => rating switch
    {
        Rating.Hard => "Hard",
        Rating.Good => "Good",
        Rating.Easy => "Easy",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Days(ReviewState state) => Counted.Of(state.IntervalDays, "day");
}

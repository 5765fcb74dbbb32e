using System.Globalization;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Wording;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Bank;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Features.Quiz.Cards;

/// <summary>Questions of a group one by one, for moderators: with the answer, the sentence it was made of, and what may be done.</summary>
internal static class ReviewCard
{
    public static Card Show(BankedQuestion banked, string which, int number, int count, QuizEvidence evidence, GroupId group, UserId asker)
    {
        var question = banked.Question;
        var controls = new List<CardControl>();
        if (banked.Ruling is not { IsApproved: true })
        {
            controls.Add(new Button("Approve", QuizActions.ToRule(QuizActions.Approve, question.Id, which, number, group, asker), ButtonStyle.Primary));
        }

        if (banked.Ruling is not { IsApproved: false })
        {
            controls.Add(new Button("Retire", QuizActions.ToRule(QuizActions.Retire, question.Id, which, number, group, asker)));
        }

        if (number > 0)
        {
            controls.Add(new Button("Previous", QuizActions.ToTurnReview(which, number - 1, asker)) { Turn = PageTurn.Previous });
        }

        if (number + 1 < count)
        {
            controls.Add(new Button("Next", QuizActions.ToTurnReview(which, number + 1, asker)) { Turn = PageTurn.Next });
        }

        var card = new Card(string.Create(CultureInfo.InvariantCulture, $"Question {number + 1} of {count}, {which}"))
        {
            Subtitle = string.Create(CultureInfo.InvariantCulture, $"Confidence {100 * question.Confidence:N0} %"),
            Controls = [.. controls],
        };
        return evidence.AddTo(card, question, numbers => [new Paragraph(question.Stem, numbers), Options(question)]);
    }

    public static FieldList Options(Question question) => new(
        "Options",
        [.. question.Options.Select((option, i) => new CitedText(
            i == question.Key ? RichText.Of(new TextRun(option.Text, TextStyles.Bold), new TextRun("  (right)")) : RichText.FromString(option.Text), []))]);

    public static Card None(string which, QuestionCounts counts) => new($"No question is {which}")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph($"{counts.Approved} approved, {counts.Proposed} proposed, {counts.Retired} retired.")],
    };

    public static Card Gone() => new("This question is no longer there")
    {
        Tone = CardTone.Notice,
        Parts = [NoticeCards.Command("Its documents have changed since. Look again: ", "/quizadmin review")],
    };

    public static Card Preview(Question question, QuizEvidence evidence) => evidence.AddTo(
        new Card("The next question, as things stand")
        {
            Footer = "For your eyes only. Answers until then, and what you approve, may change what comes next.",
        },
        question,
        numbers => [new Paragraph(question.Stem, numbers), Options(question)]);

    public static Card NothingToAsk(QuestionCounts counts) => new("There is no question to ask")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            counts.Proposed > 0
                ? NoticeCards.Command($"{Counted.Of(counts.Proposed, "question")} wait for approval: ", "/quizadmin review")
                : NoticeCards.Command("Add documents to make questions of: ", "/source add"),
        ],
    };
}

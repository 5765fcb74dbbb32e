using StudyBot.Chat.Cards;
using StudyBot.Features.Wording;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Features.Quiz.Cards;

/// <summary>The next question with its answer, for moderators; or that there is none.</summary>
internal static class PreviewCard
{
    public static FieldList Options(Question question) => new(
        "Options",
        [.. question.Options.Select((option, i) => new CitedText(
            i == question.Key ? RichText.Of(new TextRun(option.Text, TextStyles.Bold), new TextRun("  (right)")) : RichText.FromString(option.Text), []))]);

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

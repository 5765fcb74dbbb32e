using System.Globalization;
using StudyBot.Chat.Cards;
using StudyBot.Features.Wording;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Cards;

/// <summary>A question with its answer, once it is closed.</summary>
internal static class RevealCard
{
    private const int MostNames = 40;
    private const int LongestName = 40;

    /// <param name="winners">Names of those who were right and agreed to be named.</param>
    public static Card Show(QuizPost post, IReadOnlyList<string> winners, QuizEvidence evidence)
    {
        var question = post.Question;
        var card = new Card($"{QuestionCard.TitleOf(post)}: the answer")
        {
            Tone = CardTone.Success,
            Subtitle = MomentText.Date(post.Date),
        };
        return evidence.AddTo(card, question, numbers =>
        [
            new Paragraph(question.Stem),
            new Field("Answer", RichText.Of(new TextRun(question.Options[question.Key].Text, TextStyles.Bold)), numbers),
            .. Spread(post),
            .. Winners(post, winners),
        ]);
    }

    private static IEnumerable<CardPart> Spread(QuizPost post)
    {
        if (post.Answered == 0)
        {
            yield return new Paragraph("Nobody answered this one.");
            yield break;
        }

        yield return new FieldList(
            Counted.Of(post.Answered, "answer"),
            [.. post.Question.Options.Select((option, i) => new CitedText(
                RichText.Of(
                    new TextRun(Share(post, i), TextStyles.Bold),
                    new TextRun($"  {CardText.Cut(option.Text, 200)}"),
                    new TextRun(i == post.Question.Key ? "  (right)" : "")),
                []))]);
    }

    private static string Share(QuizPost post, int option) =>
        string.Create(CultureInfo.InvariantCulture, $"{post.Spread[option]}  {100.0 * post.Spread[option] / post.Answered:N0} %");

    private static IEnumerable<CardPart> Winners(QuizPost post, IReadOnlyList<string> winners)
    {
        if (winners.Count > 0)
        {
            var more = post.Right - Math.Min(winners.Count, MostNames);
            var names = string.Join(", ", winners.Take(MostNames).Select(name => CardText.Cut(CardText.OneLine(name), LongestName)));
            yield return new Field("Right", more > 0 ? string.Create(CultureInfo.InvariantCulture, $"{names} and {more} more") : names, []);
        }
    }
}

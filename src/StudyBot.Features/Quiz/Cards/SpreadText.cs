using System.Globalization;
using StudyBot.Chat.Cards;
using StudyBot.Features.Wording;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Cards;

/// <summary>How many took which option.</summary>
internal static class SpreadText
{
    public static FieldList List(QuizPost post) => new(
        Counted.Of(post.Answered, "answer"),
        [.. post.Question.Options.Select((option, i) => new CitedText(
            RichText.Of(
                new TextRun(Share(post, i), TextStyles.Bold),
                new TextRun($"  {CardText.Cut(option.Text, 200)}"),
                new TextRun(post.IsRight(i) ? "  (right)" : post.IsVoid && i == post.Question.Key ? "  (was the key)" : "")),
            []))]);

    private static string Share(QuizPost post, int option) => post.Answered == 0
        ? "0"
        : string.Create(CultureInfo.InvariantCulture, $"{post.Spread[option]}  {100.0 * post.Spread[option] / post.Answered:N0} %");
}

using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Cards;

/// <summary>A question that is asked.</summary>
internal static class QuestionCard
{
    /// <summary>For its channel.</summary>
    /// <param name="closes">When the answer is shown.</param>
    public static Card Post(QuizPost post, Instant closes, DateTimeZone zone) => Card(post, closes, zone, option => QuizActions.ToAnswer(post, option, closes));

    /// <summary>For one member.</summary>
    public static Card Ask(QuizPost post, Instant closes, DateTimeZone zone) => Card(post, closes, zone, option => QuizActions.ToAnswer(post, option));

    public static string TitleOf(QuizPost post) => post.IsDaily ? "Question of the day" : "Extra question";

    private static Card Card(QuizPost post, Instant closes, DateTimeZone zone, Func<int, EffectTarget> target) => new(TitleOf(post))
    {
        Subtitle = MomentText.Date(post.Date),
        Parts = [new Paragraph(post.Question.Stem), .. OptionText.Listed(post.Question)],
        Controls = [.. post.Question.Options.Select((_, i) => new Button(OptionText.Label(post.Question, i), target(i)))],
        Footer = $"One answer each, for your eyes only. The answer is shown on {MomentText.Moment(closes, zone)}.",
    };
}

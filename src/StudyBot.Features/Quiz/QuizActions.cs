using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Features.Passages;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz;

/// <summary>The buttons of questions. An option names its post and its own place among the options, and nothing of what is right.</summary>
internal static class QuizActions
{
    public const string Answer = "quiz-answer";

    public static readonly ImmutableArray<ButtonSpec> Answering = [new(Answer, Right.None, ResponseMode.Private, HasEffect: true) { WhenGone = AnsweredCards.Gone() }];

    /// <summary>On what one member alone sees.</summary>
    public static EffectTarget ToAnswer(QuizPost post, int option) => new(Answer, [post.Id.Value, Text(option)], post.Group.Value);

    /// <summary>On the post in its channel, which tells when it closes and what it asks: whoever finds it there need not guess.</summary>
    public static EffectTarget ToAnswer(QuizPost post, int option, Instant closes) => new(
        Answer,
        [post.Id.Value, Text(option), closes.ToUnixTimeTicks().ToString(CultureInfo.InvariantCulture), QuestionPrint.Of(post.Question)],
        post.Group.Value);

    /// <summary>When the post closes that such a button stands on; null where it stands on another card.</summary>
    public static Instant? ClosesOf(ImmutableArray<string> arguments) =>
        long.TryParse(ButtonArguments.TextAt(arguments, 2), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var ticks)
        && ticks >= Instant.MinValue.ToUnixTimeTicks() && ticks <= Instant.MaxValue.ToUnixTimeTicks()
            ? Instant.FromUnixTimeTicks(ticks)
            : null;

    /// <summary>The print of the question that such a button stands below; null where it stands on another card, or is of a time when cards did not tell.</summary>
    public static string? AskedOf(ImmutableArray<string> arguments) => ButtonArguments.TextAt(arguments, 3) is { Length: > 0 } print ? print : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

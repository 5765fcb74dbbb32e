using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Passages;
using StudyBot.Features.Review;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Disputes;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Disputes;

/// <summary>The buttons of disputes: members' below an answer, and moderators' to rule.</summary>
internal static class DisputeActions
{
    /// <summary>Opens the form.</summary>
    public const string Dispute = "quiz-dispute";

    /// <summary>Of the form itself.</summary>
    public const string Raise = "dispute-raise";

    /// <summary>Shows the dispute that moderators were told of.</summary>
    public const string Open = "dispute-open";
    public const string Rule = "dispute-rule";

    public static readonly ImmutableArray<ButtonSpec> Disputing = [new(Dispute, Right.None, ResponseMode.OpenForm, HasEffect: false)];

    public static readonly ImmutableArray<ButtonSpec> Ruling =
    [
        new(Open, Right.Approve, ResponseMode.Private, HasEffect: false),
        new(Rule, Right.Approve, ResponseMode.UpdateCard, HasEffect: true) { WhenGone = DisputeCards.Gone() },
    ];

    public static ReadTarget ToDispute(QuizPost post) => new(Dispute, [post.Id.Value]);

    public static ReadTarget ToRaise(PostId post, UserId asker) => new(Raise, [post.Value], asker);

    public static ReadTarget ToOpen(PostId post) => new(Open, [post.Value]);

    /// <summary>With the ruling that the moderator sees: one that came since is not undone.</summary>
    public static EffectTarget ToRule(QuizPost post, Verdict verdict, ReviewPlace place, UserId asker) => new(
        Rule,
        [post.Id.Value, verdict.Text, (post.Ruling?.Number ?? 0).ToString(CultureInfo.InvariantCulture), .. place.Arguments],
        post.Group.Value,
        asker);

    public static NewRuling? RulingOf(ButtonInvocation press, GroupId group, MemberId by, NodaTime.Instant at) =>
        Verdict.Parse(ButtonArguments.TextAt(press.Arguments, 1)) is { } verdict
            ? new NewRuling(
                group,
                new PostId(ButtonArguments.TextAt(press.Arguments, 0)),
                verdict,
                ButtonArguments.NumberAt(press.Arguments, 2),
                by,
                at,
                new EffectId(press.At.Delivery.Value))
            : null;
}

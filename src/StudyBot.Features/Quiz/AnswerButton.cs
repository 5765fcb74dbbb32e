using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Commands;
using StudyBot.Features.Access;
using StudyBot.Features.Passages;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz;

/// <summary>Takes a member's answer. What is right is looked up where it is kept; what the member is told takes the same way for every option.</summary>
internal sealed class AnswerButton(SpaceGroups groups, FeaturePorts ports) : IButtonHandler
{
    public ImmutableArray<ButtonSpec> Buttons => QuizActions.Answering;

    public async Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken)
    {
        if (await groups.FindAsync(press.Space, cancellationToken).ConfigureAwait(false) is not { } group)
        {
            return Reply.Show(AnsweredCards.Gone());
        }

        var answer = new NewAnswer(
            group,
            new PostId(ButtonArguments.TextAt(press.Arguments, 0)),
            SpaceGroups.MemberOf(press.At.Member.Id),
            press.At.Member.Name,
            ButtonArguments.NumberAt(press.Arguments, 1),
            press.At.Received,
            new EffectId(press.At.Delivery.Value),
            SeenBy(press),
            QuizActions.AskedOf(press.Arguments));
        var outcome = await ports.Quizzes.Posts.AnswerAsync(answer, cancellationToken).ConfigureAwait(false);
        var zone = (await ports.Quizzes.Schedules.FindAsync(group, cancellationToken).ConfigureAwait(false))?.Schedule.Zone ?? DateTimeZone.Utc;
        switch (outcome)
        {
            case AnswerOutcome.Locked(var post, var option):
                return Reply.Show(AnsweredCards.Locked(post, option, zone));
            case AnswerOutcome.AnsweredBefore(var post, var option):
                return Reply.Show(AnsweredCards.Before(post, option, zone));
            case AnswerOutcome.TooLate(var post):
                return Reply.Show(AnsweredCards.TooLate(post));
            case AnswerOutcome.NoSuchQuestion:
                return Reply.Show(AnsweredCards.Gone());
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>Whoever presses it in its channel stands before it.</summary>
    private static PostMark? SeenBy(ButtonInvocation press) => press.Message is { } message && QuizActions.ClosesOf(press.Arguments) is { } closes
        ? new PostMark(QuizPlaces.Of(message), press.At.Received, closes)
        : null;
}

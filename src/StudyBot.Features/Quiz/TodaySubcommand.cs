using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Features.Access;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Features.Quiz.Daily;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Daily;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz;

/// <summary><c>/quiz today</c>: the open question for whoever has not answered it, else how it stands; where none is open, the last one's answer.</summary>
internal sealed class TodaySubcommand(SpaceGroups groups, FeaturePorts ports, QuizClosing closing, TimeProvider clock) : IQuizSubcommand
{
    public Subcommand Spec { get; } = new(
        "today", "Today's question, to answer it for your eyes only", "/quiz today", [], Right.None, ResponseMode.Private, HasEffect: false);

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var group = await groups.GroupOfAsync(invocation.At, cancellationToken).ConfigureAwait(false);
        var member = SpaceGroups.MemberOf(invocation.At.Member.Id);
        var schedule = await ports.Quizzes.Schedules.FindAsync(group, cancellationToken).ConfigureAwait(false);
        var zone = schedule?.Schedule.Zone ?? DateTimeZone.Utc;
        Card? answered = null;
        foreach (var post in (await ports.Quizzes.Posts.ListOpenAsync(group, cancellationToken).ConfigureAwait(false)).Where(post => !post.IsVoid))
        {
            if (await ports.Quizzes.Posts.FindAnswerAsync(group, post.Id, member, cancellationToken).ConfigureAwait(false) is { } given)
            {
                answered ??= AnsweredCards.Before(post, given.Option, zone);
            }
            else if (await ports.Quizzes.Posts.HasAnsweredAsync(group, post.Id, member, cancellationToken).ConfigureAwait(false))
            {
                answered ??= AnsweredCards.Before(post, null, zone);
            }
            else if (post.Closes is { } closes && closes > Now)
            {
                return Reply.Show(QuestionCard.Ask(post, closes, zone));
            }
        }

        return Reply.Show(answered ?? await LastAsync(group, schedule, cancellationToken).ConfigureAwait(false));
    }

    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());

    private async Task<Card> LastAsync(GroupId group, GroupSchedule? schedule, CancellationToken cancellationToken)
    {
        var next = await NextLineAsync(schedule, cancellationToken).ConfigureAwait(false);
        var posts = await ports.Quizzes.Posts.ListAsync(group, cancellationToken).ConfigureAwait(false);
        if (posts.LastOrDefault(post => post.Stage is PostStage.Closed or PostStage.Revealed) is not { } last)
        {
            return new Card("No question yet") { Tone = CardTone.Notice, Parts = [new Paragraph(next)] };
        }

        var card = await closing.RevealAsync(last, cancellationToken).ConfigureAwait(false);
        return card with { Footer = next };
    }

    private async Task<string> NextLineAsync(GroupSchedule? schedule, CancellationToken cancellationToken) => schedule switch
    {
        null => "This group has no daily question. A moderator can make a schedule with /quizadmin schedule.",
        { Pause: not null } => "The daily question is paused.",
        { } running => await NextSlots.FindAsync(ports.Quizzes, running, Now, cancellationToken).ConfigureAwait(false) is { } slot
            ? $"The next question comes on {MomentText.Moment(slot.At, running.Schedule.Zone)}."
            : "No further question is planned.",
    };
}

using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Quiz.Bank;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Features.Quiz.Daily;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Admin;

/// <summary><c>/quizadmin post</c>: a question now. It is the day's where none was posted yet, else an extra.</summary>
internal sealed class PostSubcommand(
    SpaceGroups groups, FeaturePorts ports, QuizClaiming claiming, QuizClock quizzes, QuestionCounting counting, TimeProvider clock) : IQuizSubcommand
{
    /// <summary>So long a moderator waits for the platform; after that it goes on without them.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public Subcommand Spec { get; } = new(
        "post", "Post one now: the day's question, or an extra", "/quizadmin post", [], Right.Approve, ResponseMode.Private, HasEffect: true);

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var group = await groups.GroupOfAsync(invocation.At, cancellationToken).ConfigureAwait(false);
        var schedule = await ports.Quizzes.Schedules.FindAsync(group, cancellationToken).ConfigureAwait(false);
        var place = schedule?.Place ?? QuizPlaces.Of(invocation.Space, invocation.At.Channel);
        var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
        var today = now.InZone(schedule?.Schedule.Zone ?? DateTimeZone.Utc).Date;
        var by = SpaceGroups.MemberOf(invocation.At.Member.Id);
        var post = await claiming.ClaimNowAsync(group, place, today, now, by, new EffectId(invocation.At.Delivery.Value), cancellationToken).ConfigureAwait(false);
        return Reply.Show(post is null
            ? PreviewCard.NothingToAsk(await counting.CountAsync(group, cancellationToken).ConfigureAwait(false))
            : await PostAsync(post, isTold: schedule is not null, cancellationToken).ConfigureAwait(false));
    }

    /// <param name="isTold">Moderators are, where it does not come: what they are owed stands with their schedule.</param>
    private async Task<Card> PostAsync(QuizPost post, bool isTold, CancellationToken cancellationToken)
    {
        try
        {
            var posted = await quizzes.PostAsync(post, cancellationToken).WaitAsync(Patience, clock, cancellationToken).ConfigureAwait(false);
            return posted switch
            {
                { Stage: not PostStage.Claimed } => Posted(post),
                { } => Later(isTold),
                null => await RefusedAsync(post.Group, cancellationToken).ConfigureAwait(false),
            };
        }
        catch (TimeoutException)
        {
            return Later(isTold);
        }
    }

    private static Card Posted(QuizPost post) => new(post.IsDaily ? "Posted as the question of the day" : "Posted as an extra question")
    {
        Tone = CardTone.Success,
        Parts = QuizPlaces.Read(post.Place).Space == SpaceId.Terminal ? [NoticeCards.Command("Answer it by its number: ", "/quiz today")] : [],
    };

    private static Card Later(bool isTold) => new("It will be posted soon")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph(isTold
                ? "The platform does not take it yet. I go on trying, and tell moderators if it does not work."
                : "The platform does not take it yet. I go on trying for a while; there is no schedule whose moderators I could tell if it does not work."),
        ],
    };

    private async Task<Card> RefusedAsync(GroupId group, CancellationToken cancellationToken)
    {
        var reason = (await ports.Quizzes.Schedules.FindAsync(group, cancellationToken).ConfigureAwait(false))?.Pause?.Reason;
        return reason is null
            ? new Card("It could not be posted")
            {
                Tone = CardTone.Error,
                Parts = [NoticeCards.Command("I may not post there, or nothing is left to ask. When that is mended: ", "/quizadmin post")],
            }
            : NoticeCards.Paused(reason) with { Title = "It could not be posted" };
    }
}

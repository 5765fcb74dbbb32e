using NodaTime;
using StudyBot.Chat.Commands;
using StudyBot.Features.Access;
using StudyBot.Quizzes.Review;

namespace StudyBot.Features.Quiz.Learning;

/// <summary><c>/quiz score</c>: the member's own points, streak, and what is due.</summary>
internal sealed class ScoreSubcommand(SpaceGroups groups, FeaturePorts ports, Learnable learnable, TimeProvider clock) : IQuizSubcommand
{
    public Subcommand Spec { get; } = new(
        "score", "Your points, your streak, and what is due for you", "/quiz score", [], Right.None, ResponseMode.Private, HasEffect: false);

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        var group = await groups.GroupOfAsync(invocation.At, cancellationToken).ConfigureAwait(false);
        var member = SpaceGroups.MemberOf(invocation.At.Member.Id);
        var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
        var due = PracticeOrder.Due(
            await learnable.ReadAsync(group, cancellationToken).ConfigureAwait(false),
            await learnable.ReviewsAsync(group, member, cancellationToken).ConfigureAwait(false),
            now);
        var standings = await Standings.ReadAsync(ports.Quizzes, group, now, cancellationToken).ConfigureAwait(false);
        return Reply.Show(ScoreCards.Score(standings, member, due.Count, invocation.At.Member.Id));
    }
}

using NodaTime;
using StudyBot.Chat.Commands;
using StudyBot.Features.Access;
using StudyBot.Features.Quiz.Bank;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Features.Quiz.Daily;

namespace StudyBot.Features.Quiz.Admin;

/// <summary><c>/quizadmin status</c>.</summary>
internal sealed class StatusSubcommand(SpaceGroups groups, FeaturePorts ports, QuestionCounting counting, TimeProvider clock) : IQuizSubcommand
{
    public Subcommand Spec { get; } = new(
        "status", "When the next question comes, and how many are left", "/quizadmin status", [], Right.Approve, ResponseMode.Private, HasEffect: false);

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var group = await groups.GroupOfAsync(invocation.At, cancellationToken).ConfigureAwait(false);
        var schedule = await ports.Quizzes.Schedules.FindAsync(group, cancellationToken).ConfigureAwait(false);
        var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
        var next = schedule is null ? null : await NextSlots.FindAsync(ports.Quizzes, schedule, now, cancellationToken).ConfigureAwait(false);
        return Reply.Show(ScheduleCards.Status(schedule, next, now, invocation.At.Channel, await counting.CountAsync(group, cancellationToken).ConfigureAwait(false)));
    }
}

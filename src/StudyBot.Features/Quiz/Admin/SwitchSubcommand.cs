using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Features.Quiz.Daily;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Daily;

namespace StudyBot.Features.Quiz.Admin;

/// <summary><c>/quizadmin pause</c> and <c>/quizadmin resume</c>.</summary>
internal sealed class SwitchSubcommand(SpaceGroups groups, FeaturePorts ports, QuizClock quizzes, TimeProvider clock, bool isResume) : IQuizSubcommand
{
    public Subcommand Spec { get; } = isResume
        ? new("resume", "Let the daily question go on", "/quizadmin resume", [], Right.Operate, ResponseMode.Private, HasEffect: true)
        : new("pause", "Post no questions until you resume", "/quizadmin pause", [], Right.Operate, ResponseMode.Private, HasEffect: true);

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var group = await groups.GroupOfAsync(invocation.At, cancellationToken).ConfigureAwait(false);
        var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
        var by = new ScheduleSwitch(group, SpaceGroups.MemberOf(invocation.At.Member.Id), now, new EffectId(invocation.At.Delivery.Value));
        var card = isResume
            ? await ResumeAsync(by, now, invocation.At.Channel, cancellationToken).ConfigureAwait(false)
            : ScheduleCards.Paused(await ports.Quizzes.Schedules.PauseAsync(by, cancellationToken).ConfigureAwait(false));
        quizzes.Nudge();
        return Reply.Show(card);
    }

    private async Task<Card> ResumeAsync(ScheduleSwitch by, Instant now, ChannelId here, CancellationToken cancellationToken) =>
        await ports.Quizzes.Schedules.ResumeAsync(by, cancellationToken).ConfigureAwait(false)
        && await ports.Quizzes.Schedules.FindAsync(by.Group, cancellationToken).ConfigureAwait(false) is { } schedule
            ? ScheduleCards.Resumed(
                schedule,
                await CaughtUpAsync(schedule, now, cancellationToken).ConfigureAwait(false),
                await NextSlots.FindAsync(ports.Quizzes, schedule, now, cancellationToken).ConfigureAwait(false),
                now,
                here)
            : ScheduleCards.NothingToResume();

    /// <summary>What was refused comes at once where its time is not over; of a moderator's pause nothing does.</summary>
    private async Task<DailySlot?> CaughtUpAsync(GroupSchedule schedule, Instant now, CancellationToken cancellationToken)
    {
        var settings = QuizSettings.Of(await ports.Settings.ReadAsync(schedule.Group, cancellationToken).ConfigureAwait(false));
        return DueSlots.Of(schedule, now, settings.Grace, QuizPlaces.Read(schedule.Place).Space == SpaceId.Terminal).Post;
    }
}

using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Features.Quiz.Daily;
using StudyBot.Features.Wording;
using StudyBot.Groups.Settings;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Daily;

namespace StudyBot.Features.Quiz.Admin;

/// <summary><c>/quizadmin schedule time:09:00 zone:Asia/Tokyo days:Mon-Fri</c>.</summary>
internal sealed class ScheduleSubcommand(SpaceGroups groups, FeaturePorts ports, QuizClock quizzes, TimeProvider clock) : IQuizSubcommand
{
    private const string Time = "time";
    private const string Zone = "zone";
    private const string Days = "days";
    private const string Channel = "channel";
    private const int MostCompletions = 25;

    public Subcommand Spec { get; } = new(
        "schedule",
        "One question a day, at a time of your zone",
        "/quizadmin schedule time:09:00 zone:Asia/Tokyo days:Mon-Fri",
        [
            new Parameter(Time, "The time of day, such as 09:00", IsRequired: true),
            new Parameter(Zone, "The time zone by its IANA name, such as Asia/Tokyo", IsRequired: true, IsCompleted: true),
            new Parameter(Days, "The days of the week, such as Mon-Fri; every day where it is left out", IsCompleted: true),
            new Parameter(Channel, "Another channel than this one", ParameterKind.Channel),
        ],
        Right.Operate,
        ResponseMode.Private,
        HasEffect: true);

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var (time, zone, days) = (invocation.Arguments.Text(Time) ?? "", invocation.Arguments.Text(Zone) ?? "", invocation.Arguments.Text(Days) ?? "daily");
        return Reply.Show(
            ClockTimeText.Read(time) is not { } at ? ScheduleCards.WrongTime(time)
            : ZoneNames.Find(zone) is not { } found ? ScheduleCards.WrongZone(zone, ZoneNames.Like(zone)).Wanting(Zone)
            : DaysText.Read(days) is not { } named ? ScheduleCards.WrongDays(days).Wanting(Days)
            : ChannelOf(invocation) is not { } channel ? ScheduleCards.WrongChannel(invocation.Arguments.Text(Channel) ?? "")
            : await SetAsync(invocation, new DailySchedule(at, found, named), channel, cancellationToken).ConfigureAwait(false));
    }

    public Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken)
    {
        var values = request.Parameter.Name == Zone
            ? ZoneNames.Like(request.Typed)
            : DaysText.Usual.Where(days => days.StartsWith(request.Typed.Trim(), StringComparison.OrdinalIgnoreCase));
        return Task.FromResult<ImmutableArray<Completion>>([.. values.Take(MostCompletions).Select(value => new Completion(value, value))]);
    }

    private static ChannelId? ChannelOf(Invocation invocation) =>
        invocation.Space == SpaceId.Terminal || invocation.Arguments.Text(Channel) is not { } typed ? invocation.At.Channel
        : ChannelSetting.IdIn(typed) is { } id ? new ChannelId(id)
        : null;

    private async Task<Card> SetAsync(Invocation invocation, DailySchedule schedule, ChannelId channel, CancellationToken cancellationToken)
    {
        var group = await groups.GroupOfAsync(invocation.At, cancellationToken).ConfigureAwait(false);
        var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
        var change = new ScheduleChange(
            group,
            schedule,
            QuizPlaces.Of(invocation.Space, channel),
            SpaceGroups.MemberOf(invocation.At.Member.Id),
            now,
            new EffectId(invocation.At.Delivery.Value));
        var before = await ports.Quizzes.Schedules.FindAsync(group, cancellationToken).ConfigureAwait(false);
        await ports.Quizzes.Schedules.SetAsync(change, cancellationToken).ConfigureAwait(false);
        quizzes.Nudge();
        var made = new GroupSchedule(group, schedule, change.Place, change.By, now, now, null);
        var card = ScheduleCards.Made(made, await NextSlots.FindAsync(ports.Quizzes, made, now, cancellationToken).ConfigureAwait(false), now, invocation.At.Channel);
        return before is null || before.Place == made.Place ? card : card.InsteadOf(before, invocation.At.Channel);
    }
}

using NodaTime;
using StudyBot.Groups.Audit;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Groups;
using StudyBot.LiteDb.Reading;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Writing;
using StudyBot.Quizzes.Daily;

namespace StudyBot.LiteDb.Quizzes;

/// <inheritdoc/>
internal sealed class LiteQuizSchedules(SingleWriter writer, StoreReader reader) : IQuizSchedules
{
    public Task<IReadOnlyList<GroupSchedule>> ListAsync(CancellationToken cancellationToken) => reader.ReadAsync<IReadOnlyList<GroupSchedule>>(
        view => [.. view.FindAll(Collections.Schedules).Select(ScheduleRow.Read).OrderBy(schedule => schedule.Group.Value, StringComparer.Ordinal)],
        cancellationToken);

    public Task<GroupSchedule?> FindAsync(GroupId group, CancellationToken cancellationToken) =>
        reader.ReadAsync(view => Find(view, group), cancellationToken);

    public Task SetAsync(ScheduleChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        return writer.WriteAsync(
            session =>
            {
                if (!Effects.TryMark(session, change.Effect, "schedule"))
                {
                    return false;
                }

                var made = new GroupSchedule(change.Group, change.Schedule, change.Place, change.By, change.At, change.At, Pause: null);
                Put(session, made.Owing(Find(session, change.Group)?.Resumed().Owed ?? []));
                var line = $"{change.Schedule.Time:HH:mm} {change.Schedule.Zone.Id} {string.Join(' ', change.Schedule.Days.Order())}";
                AuditRow.Write(session, new AuditLine(change.Group, change.By, change.At, "quiz.scheduled", change.Place.Value, line));
                return true;
            },
            cancellationToken);
    }

    public Task<bool> PauseAsync(ScheduleSwitch by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        return writer.WriteAsync(
            session =>
            {
                if (!Effects.TryMark(session, by.Effect, "pause"))
                {
                    return Effects.IsMarkedFor(session, by.Effect, "pause");
                }

                return Pause(session, by.Group, new SchedulePause(by.At, null)) && Audit(session, by, "quiz.paused");
            },
            cancellationToken);
    }

    public Task<bool> ResumeAsync(ScheduleSwitch by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        return writer.WriteAsync(
            session =>
            {
                if (!Effects.TryMark(session, by.Effect, "resume"))
                {
                    return Effects.IsMarkedFor(session, by.Effect, "resume");
                }

                if (Find(session, by.Group) is not { Pause: not null } paused)
                {
                    return false;
                }

                Put(session, paused.Pause.Reason is null ? paused.Resumed() with { From = by.At, HandledTo = by.At } : paused.Resumed());
                return Audit(session, by, "quiz.resumed");
            },
            cancellationToken);
    }

    public Task<bool> PauseAsync(RefusedPost refused, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(refused);
        return writer.WriteAsync(
            session =>
            {
                if (Find(session, refused.Group) is not { Pause: null } running || running.Place != refused.Place)
                {
                    return false;
                }

                var paused = running with { Pause = new SchedulePause(refused.At, refused.Reason), HandledTo = refused.HandledTo(running.HandledTo) };
                Put(session, paused.Owing([new OwedNotice.Paused(refused.Reason)]));
                return true;
            },
            cancellationToken);
    }

    public Task HandledAsync(GroupId group, Instant to, IReadOnlyList<OwedNotice> owed, CancellationToken cancellationToken) => writer.WriteAsync(
        session =>
        {
            Handled(session, group, to, owed);
            return true;
        },
        cancellationToken);

    public Task OweAsync(GroupId group, OwedNotice owed, CancellationToken cancellationToken) => writer.WriteAsync(
        session => Change(session, group, schedule => schedule.Owing([owed])), cancellationToken);

    public Task SettleAsync(GroupId group, OwedNotice told, CancellationToken cancellationToken) => writer.WriteAsync(
        session => Change(session, group, schedule => schedule.Settled(told)), cancellationToken);

    internal static void Handled(WriteSession session, GroupId group, Instant to, IReadOnlyList<OwedNotice> owed) =>
        Change(session, group, schedule => (schedule with { HandledTo = to }).Owing(owed));

    /// <summary>Of what the same transaction writes moderators are to be told.</summary>
    internal static void Owe(WriteSession session, GroupId group, OwedNotice owed) => Change(session, group, schedule => schedule.Owing([owed]));

    private static bool Change(WriteSession session, GroupId group, Func<GroupSchedule, GroupSchedule> change)
    {
        if (Find(session, group) is not { } schedule)
        {
            return false;
        }

        Put(session, change(schedule));
        return true;
    }

    /// <summary>Never less than before, and nothing of what a pause wants caught up.</summary>
    internal static void HandledUpTo(WriteSession session, GroupId group, Instant to)
    {
        if (Find(session, group) is { Pause: null } running && running.HandledTo < to)
        {
            Put(session, running with { HandledTo = to });
        }
    }

    private static bool Pause(WriteSession session, GroupId group, SchedulePause pause)
    {
        if (Find(session, group) is not { Pause: null } running)
        {
            return false;
        }

        Put(session, running with { Pause = pause });
        return true;
    }

    private static bool Audit(WriteSession session, ScheduleSwitch by, string action)
    {
        AuditRow.Write(session, new AuditLine(by.Group, by.By, by.At, action, "quiz", null));
        return true;
    }

    internal static GroupSchedule? Find(StoreView view, GroupId group) =>
        view.Find(Collections.Schedules, Keys.Of(group.Value)) is { } row ? ScheduleRow.Read(row) : null;

    private static void Put(WriteSession session, GroupSchedule schedule) => session.Put(Collections.Schedules, ScheduleRow.Of(schedule));
}

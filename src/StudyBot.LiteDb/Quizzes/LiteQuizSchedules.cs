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

                Put(session, new GroupSchedule(change.Group, change.Schedule, change.Place, change.By, change.At, change.At, Pause: null));
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

                Put(session, paused.Pause.Reason is null ? paused with { Pause = null, From = by.At, HandledTo = by.At } : paused with { Pause = null });
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

                Put(session, running with { Pause = new SchedulePause(refused.At, refused.Reason, IsTold: false), HandledTo = refused.HandledTo(running.HandledTo) });
                return true;
            },
            cancellationToken);
    }

    public Task MarkToldAsync(GroupId group, Instant since, CancellationToken cancellationToken) => writer.WriteAsync(
        session =>
        {
            if (Find(session, group) is not { Pause: { IsTold: false } pause } paused || pause.Since != since)
            {
                return false;
            }

            Put(session, paused with { Pause = pause with { IsTold = true } });
            return true;
        },
        cancellationToken);

    public Task HandledAsync(GroupId group, Instant to, CancellationToken cancellationToken) => writer.WriteAsync(
        session =>
        {
            Handled(session, group, to);
            return true;
        },
        cancellationToken);

    internal static void Handled(WriteSession session, GroupId group, Instant to)
    {
        if (Find(session, group) is { } schedule)
        {
            Put(session, schedule with { HandledTo = to });
        }
    }

    /// <summary>Never less than before, and nothing of what a pause wants caught up.</summary>
    internal static bool HandledUpTo(WriteSession session, GroupId group, Instant to)
    {
        if (Find(session, group) is { Pause: null } running && running.HandledTo < to)
        {
            Put(session, running with { HandledTo = to });
        }

        return true;
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

using LiteDB;
using NodaTime;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Writing;
using StudyBot.Quizzes.Reminders;

namespace StudyBot.LiteDb.Quizzes;

/// <inheritdoc/>
internal sealed class LiteReminders(SingleWriter writer) : IReminders
{
    public Task<bool> TryTakeAsync(GroupId group, string reason, Instant now, Duration pause, CancellationToken cancellationToken) => writer.WriteAsync(
        session =>
        {
            var id = QuizKeys.Reminder(group, reason);
            if (session.Find(Collections.Reminders, id) is { } row && Instant.FromUnixTimeTicks(row["at"].AsInt64) is var last && last <= now && now - last < pause)
            {
                return false;
            }

            session.Put(Collections.Reminders, new BsonDocument { ["_id"] = id, ["g"] = group.Value, ["at"] = now.ToUnixTimeTicks() });
            return true;
        },
        cancellationToken);

    public Task GiveBackAsync(GroupId group, string reason, CancellationToken cancellationToken) =>
        writer.WriteAsync(session => session.Delete(Collections.Reminders, QuizKeys.Reminder(group, reason)), cancellationToken);
}

using LiteDB;
using NodaTime;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Reading;
using StudyBot.LiteDb.Writing;
using StudyBot.Quizzes.Reminders;

namespace StudyBot.LiteDb.Quizzes;

/// <inheritdoc/>
internal sealed class LiteReminders(SingleWriter writer, StoreReader reader) : IReminders
{
    private const string WaitingReason = "waits since";

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

    public async Task<IReadOnlyDictionary<string, Instant>> NoteWaitingAsync(
        GroupId group, IReadOnlyCollection<string> items, Instant now, CancellationToken cancellationToken)
    {
        var before = await ReadWaitingAsync(group, cancellationToken);
        var after = Waiting.Note(before, items, now);
        if (after.Count != before.Count || after.Any(item => !before.TryGetValue(item.Key, out var since) || since != item.Value))
        {
            await writer.WriteAsync(session => PutWaiting(session, group, after), cancellationToken);
        }

        return after;
    }

    public Task<IReadOnlyDictionary<string, Instant>> ReadWaitingAsync(GroupId group, CancellationToken cancellationToken) =>
        reader.ReadAsync<IReadOnlyDictionary<string, Instant>>(
            view => view.Find(Collections.Reminders, QuizKeys.Reminder(group, WaitingReason))?["items"].AsArray
                .ToDictionary(item => item["key"].AsString, item => Instant.FromUnixTimeTicks(item["at"].AsInt64), StringComparer.Ordinal) ?? [],
            cancellationToken);

    private static bool PutWaiting(WriteSession session, GroupId group, IReadOnlyDictionary<string, Instant> items)
    {
        session.Put(Collections.Reminders, new BsonDocument
        {
            ["_id"] = QuizKeys.Reminder(group, WaitingReason),
            ["g"] = group.Value,
            ["items"] = new BsonArray(items.Select(item => new BsonDocument { ["key"] = item.Key, ["at"] = item.Value.ToUnixTimeTicks() })),
        });
        return true;
    }
}

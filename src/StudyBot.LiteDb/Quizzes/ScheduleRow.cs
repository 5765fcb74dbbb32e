using LiteDB;
using NodaTime;
using NodaTime.Text;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Sources;
using StudyBot.Quizzes.Daily;
using StudyBot.Quizzes.Posts;

namespace StudyBot.LiteDb.Quizzes;

/// <summary>A group's schedule; its id is the group's.</summary>
internal static class ScheduleRow
{
    public static BsonDocument Of(GroupSchedule schedule) => new()
    {
        ["_id"] = Keys.Of(schedule.Group.Value),
        ["g"] = schedule.Group.Value,
        ["time"] = LocalTimePattern.ExtendedIso.Format(schedule.Schedule.Time),
        ["zone"] = schedule.Schedule.Zone.Id,
        ["days"] = new BsonArray(schedule.Schedule.Days.Order().Select(day => new BsonValue((int)day))),
        ["place"] = schedule.Place.Value,
        ["by"] = schedule.By.Value,
        ["from"] = schedule.From.ToUnixTimeTicks(),
        ["handled"] = schedule.HandledTo.ToUnixTimeTicks(),
        ["paused"] = schedule.Pause?.Since.ToUnixTimeTicks(),
        ["reason"] = schedule.Pause?.Reason,
        ["owed"] = new BsonArray(schedule.Owed.Select(notice => new BsonValue(notice.Text))),
    };

    public static GroupSchedule Read(BsonDocument row) => new(
        new GroupId(row["g"].AsString),
        new DailySchedule(
            LocalTimePattern.ExtendedIso.Parse(row["time"].AsString).Value,
            DateTimeZoneProviders.Tzdb[row["zone"].AsString],
            row["days"].AsArray.Select(day => (IsoDayOfWeek)day.AsInt32).ToHashSet()),
        new PostPlace(row["place"].AsString),
        new MemberId(row["by"].AsString),
        // Rows of before it was kept count from what they had handled.
        Instant.FromUnixTimeTicks((row["from"].IsNull ? row["handled"] : row["from"]).AsInt64),
        Instant.FromUnixTimeTicks(row["handled"].AsInt64),
        row["paused"].IsNull ? null : new SchedulePause(Instant.FromUnixTimeTicks(row["paused"].AsInt64), row["reason"].IsNull ? null : row["reason"].AsString))
    {
        Owed = row["owed"].IsArray ? [.. row["owed"].AsArray.Select(text => OwedNotice.Parse(text.AsString)).OfType<OwedNotice>()] : [],
    };
}

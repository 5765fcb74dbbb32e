using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Coverage;
using StudyBot.Features.Quiz.Admin;
using StudyBot.Features.Wording;
using StudyBot.Quizzes.Daily;

namespace StudyBot.Features.Quiz.Cards;

/// <summary>What moderators see of their schedule.</summary>
internal static class ScheduleCards
{
    /// <summary>How far ahead a change of the clock is told.</summary>
    private const int ShiftDays = 400;
    private const int MostLike = 5;

    public static Card Made(GroupSchedule schedule, DailySlot? next, Instant now, ChannelId here) => new("The daily question is scheduled")
    {
        Tone = CardTone.Success,
        Parts = [.. Lines(schedule, next, now, here)],
    };

    /// <summary>A group has one schedule: that the one of another channel ended is said.</summary>
    public static Card InsteadOf(this Card made, GroupSchedule before, ChannelId here)
    {
        var channel = QuizPlaces.Read(before.Place).Channel;
        var place = channel == here ? new TextRun("this channel") : new TextRun($"#{channel.Value}") { Channel = channel };
        var ended = RichText.Of(new TextRun("the one in "), place, new TextRun($" at {ClockTimeText.Write(before.Schedule.Time)}"));
        return made with { Parts = [.. made.Parts, new Field("Instead of", ended, [])] };
    }

    public static Card Status(GroupSchedule? schedule, DailySlot? next, Instant now, ChannelId here, QuestionCounts counts) => new("The daily question")
    {
        Tone = schedule?.Pause is null ? CardTone.Neutral : CardTone.Notice,
        Parts = schedule is null
            ? [NoticeCards.Command("There is no schedule yet. Make one: ", "/quizadmin schedule time:09:00 zone:Europe/Berlin days:Mon-Fri"), .. Left(schedule, counts)]
            : [.. Lines(schedule, next, now, here), .. Left(schedule, counts)],
    };

    public static Card Paused(bool isChanged) => new(isChanged ? "The daily question is paused" : "Nothing to pause")
    {
        Tone = isChanged ? CardTone.Success : CardTone.Notice,
        Parts =
        [
            isChanged
                ? NoticeCards.Command("What is open closes as planned; nothing new is posted until ", "/quizadmin resume")
                : new Paragraph("There is no schedule, or it is paused already."),
        ],
    };

    /// <param name="due">What was missed and comes now.</param>
    public static Card Resumed(GroupSchedule schedule, DailySlot? due, DailySlot? next, Instant now, ChannelId here)
    {
        var card = Made(schedule, next, now, here) with { Title = "The daily question goes on" };
        return due is null ? card : card with { Parts = [new Paragraph($"The question of {MomentText.Date(due.Date)} comes now."), .. card.Parts] };
    }

    public static Card NothingToResume() => new("Nothing to resume")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph("There is no schedule, or it is running.")],
    };

    public static Card WrongTime(string typed) => Wrong(
        $"“{CardText.Short(typed)}” is no time of day", NoticeCards.Command("Say it as on a clock: ", "time:09:00"));

    public static Card WrongDays(string typed) => Wrong(
        $"“{CardText.Short(typed)}” names no days", NoticeCards.Command("Say days or ranges of them: ", "days:Mon-Fri"));

    public static Card WrongChannel(string typed) => Wrong($"“{CardText.Short(typed)}” is no channel", new Paragraph("Mention it, such as #quiz, or leave it out to take this one."));

    public static Card WrongZone(string typed, IEnumerable<string> like)
    {
        ImmutableArray<CitedText> near = [.. like.Take(MostLike).Select(zone => new CitedText(RichText.Of(new TextRun($"zone:{zone}", TextStyles.Code)), []))];
        return Wrong(
            typed.Length == 0 ? "In which time zone?" : $"“{CardText.Short(typed)}” is no time zone",
            near.IsEmpty ? NoticeCards.Command("Say one by its IANA name: ", "zone:Asia/Tokyo") : new FieldList("Did you mean", near));
    }

    private static Card Wrong(string title, CardPart part) => new(title) { Tone = CardTone.Notice, Parts = [part] };

    private static IEnumerable<CardPart> Lines(GroupSchedule schedule, DailySlot? next, Instant now, ChannelId here)
    {
        var daily = schedule.Schedule;
        yield return new Field("When", $"{ClockTimeText.Write(daily.Time)}, {DaysText.Write(daily.Days)} ({daily.Zone.Id})", []);
        if (QuizPlaces.Read(schedule.Place) is var (space, channel) && space != SpaceId.Terminal)
        {
            yield return new Field("Channel", channel == here ? "this one" : RichText.Of(new TextRun($"#{channel.Value}") { Channel = channel }), []);
        }

        if (schedule.Pause is { } pause)
        {
            yield return new Field("Paused", $"since {MomentText.Moment(pause.Since, daily.Zone)}{(pause.Reason is { } reason ? $": {reason}" : "")}", []);
        }
        else if (next is not null)
        {
            yield return new Field("Next", MomentText.Moment(next.At, daily.Zone), []);
        }

        if (daily.NextShifted(now, ShiftDays) is { } shifted)
        {
            yield return new Field("Clock change", Shift(shifted, daily), []);
        }
    }

    private static string Shift(DailySlot slot, DailySchedule daily)
    {
        var (date, wished) = (MomentText.Date(slot.Date), ClockTimeText.Write(daily.Time));
        var posted = ClockTimeText.Write(slot.At.InZone(daily.Zone).TimeOfDay);
        return slot.Shift switch
        {
            ClockShift.AfterGap or ClockShift.BeforeGap => $"On {date} the clock is put forward over {wished}: the question comes at {posted}.",
            ClockShift.FirstOfTwo => $"On {date} the clock is put back and {wished} is there twice: the question comes at the first.",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static IEnumerable<CardPart> Left(GroupSchedule? schedule, QuestionCounts counts)
    {
        var posts = schedule is { Schedule.Days.Count: > 0 and var days } ? $", enough for {Counted.Of(CoverageTotals.DaysOf(counts.Left, days), "day")}" : "";
        yield return new Field("Questions", $"{Counted.Of(counts.Left, "question")} not asked yet{(counts.Left > 0 ? posts : "")}; {counts.Approved} approved in all", []);
        if (counts.Proposed > 0)
        {
            yield return NoticeCards.Command($"{counts.Proposed} wait for approval: ", "/quizadmin review");
        }

        if (counts is { Left: 0, Approved: > 0 })
        {
            yield return new Paragraph("All were asked: those come again that were asked least, and longest ago.");
        }
    }
}

using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Daily;

namespace StudyBot.Testing.Stores;

public abstract class QuizSchedulesContract : StoreContract
{
    private static readonly Instant Later = SampleSources.Noon + Duration.FromHours(5);

    [Fact]
    public async Task A_schedule_comes_back_and_counts_from_when_it_was_made()
    {
        await Stores.QuizSchedules.SetAsync(Change("d1"), Now);
        await Stores.ReopenAsync();

        var schedule = await Stores.QuizSchedules.FindAsync(Group, Now);
        Assert.NotNull(schedule);
        Assert.Equal((new LocalTime(9, 0), "Asia/Tokyo"), (schedule.Schedule.Time, schedule.Schedule.Zone.Id));
        Assert.Equal(SampleQuizzes.WorkingDays.Order(), schedule.Schedule.Days.Order());
        Assert.Equal((Group, SampleQuizzes.Place, SampleSources.Moderator, null), (schedule.Group, schedule.Place, schedule.By, schedule.Pause));
        Assert.Equal((SampleSources.Noon, SampleSources.Noon), (schedule.From, schedule.HandledTo));
        Assert.Equal([Group], (await Stores.QuizSchedules.ListAsync(Now)).Select(s => s.Group));
        Assert.Null(await Stores.QuizSchedules.FindAsync(OtherGroup, Now));
        Assert.Equal("quiz.scheduled", Assert.Single(await Stores.Audit.ListAsync(Group, 9, Now)).Action);
    }

    [Fact]
    public async Task A_pause_by_a_moderator_ends_with_a_resumption_from_which_it_counts()
    {
        await Stores.QuizSchedules.SetAsync(Change("d1"), Now);

        Assert.True(await Stores.QuizSchedules.PauseAsync(Switch(SampleSources.Noon, "d2"), Now));
        Assert.False(await Stores.QuizSchedules.PauseAsync(Switch(SampleSources.Noon, "d3"), Now));
        Assert.Equal(new SchedulePause(SampleSources.Noon, null), (await Stores.QuizSchedules.FindAsync(Group, Now))?.Pause);
        Assert.True(await Stores.QuizSchedules.ResumeAsync(Switch(Later, "d4"), Now));
        Assert.False(await Stores.QuizSchedules.ResumeAsync(Switch(Later, "d5"), Now));

        var schedule = await Stores.QuizSchedules.FindAsync(Group, Now);
        Assert.Equal((Later, Later, null), (schedule?.From, schedule?.HandledTo, schedule?.Pause));
        Assert.Equal(["quiz.resumed", "quiz.paused", "quiz.scheduled"], (await Stores.Audit.ListAsync(Group, 9, Now)).Select(line => line.Action));
    }

    [Fact]
    public async Task The_bot_pauses_with_its_reason_and_a_new_schedule_ends_that()
    {
        Assert.False(await Stores.QuizSchedules.PauseAsync(Refused, Now));
        await Stores.QuizSchedules.SetAsync(Change("d1"), Now);

        Assert.False(await Stores.QuizSchedules.PauseAsync(Refused with { Place = new("discord:1/11") }, Now));
        Assert.True(await Stores.QuizSchedules.PauseAsync(Refused, Now));
        await Stores.ReopenAsync();
        Assert.Equal(new SchedulePause(Later, "why"), (await Stores.QuizSchedules.FindAsync(Group, Now))?.Pause);

        await Stores.QuizSchedules.SetAsync(Change("d2"), Now);
        Assert.Null((await Stores.QuizSchedules.FindAsync(Group, Now))?.Pause);
    }

    [Fact]
    public async Task What_moderators_are_owed_is_kept_until_they_are_told()
    {
        await Stores.QuizSchedules.HandledAsync(Group, Later, [new OwedNotice.ExtraUnreachable()], Now);
        await Stores.QuizSchedules.SetAsync(Change("d1"), Now);
        var missed = new OwedNotice.Missed([SampleQuizzes.Date, SampleQuizzes.Date.PlusDays(1)]);
        await Stores.QuizSchedules.HandledAsync(Group, Later, [missed, new OwedNotice.NoQuestions(SampleQuizzes.Date.PlusDays(2))], Now);
        await Stores.QuizSchedules.HandledAsync(Group, Later, [new OwedNotice.InDoubt(SampleQuizzes.Date, "It may not be read.")], Now);
        await Stores.QuizSchedules.HandledAsync(Group, Later, [new OwedNotice.InDoubt(SampleQuizzes.Date, "It may not be read.")], Now);
        await Stores.QuizSchedules.PauseAsync(Refused, Now);

        await Stores.QuizSchedules.SettleAsync(Group, new OwedNotice.NoQuestions(SampleQuizzes.Date.PlusDays(2)), Now);
        await Stores.ReopenAsync();
        var owed = (await Stores.QuizSchedules.FindAsync(Group, Now))?.Owed ?? [];
        await Stores.QuizSchedules.ResumeAsync(Switch(Later, "d2"), Now);
        var resumed = (await Stores.QuizSchedules.FindAsync(Group, Now))?.Owed ?? [];
        await Stores.QuizSchedules.PauseAsync(Refused, Now);
        await Stores.QuizSchedules.SetAsync(Change("d3"), Now);
        var anew = (await Stores.QuizSchedules.FindAsync(Group, Now))?.Owed ?? [];

        Assert.Equal(["missed 2026-05-04 2026-05-05", "doubt 2026-05-04 It may not be read.", "paused why"], owed.Select(notice => notice.Text));
        Assert.Equal(owed.Take(2).Select(notice => notice.Text), resumed.Select(notice => notice.Text));
        Assert.Equal(resumed.Select(notice => notice.Text), anew.Select(notice => notice.Text));
    }

    [Fact]
    public async Task A_slot_that_was_refused_is_due_again_when_the_bots_own_pause_ends()
    {
        await Stores.QuizSchedules.SetAsync(Change("d1"), Now);
        await Stores.QuizSchedules.HandledAsync(Group, Later, [], Now);

        await Stores.QuizSchedules.PauseAsync(Refused with { Slot = null }, Now);
        await Stores.QuizSchedules.ResumeAsync(Switch(Later + Duration.FromHours(1), "d2"), Now);
        Assert.Equal(Later, (await Stores.QuizSchedules.FindAsync(Group, Now))?.HandledTo);
        await Stores.QuizSchedules.PauseAsync(Refused, Now);
        await Stores.QuizSchedules.ResumeAsync(Switch(Later + Duration.FromHours(1), "d3"), Now);

        var schedule = await Stores.QuizSchedules.FindAsync(Group, Now);
        Assert.True(schedule?.HandledTo < Slot);
        Assert.Equal((SampleSources.Noon, null), (schedule?.From, schedule?.Pause));
    }

    [Fact]
    public async Task What_was_done_before_changes_nothing_again()
    {
        await Stores.QuizSchedules.SetAsync(Change("d1"), Now);
        await Stores.QuizSchedules.PauseAsync(Switch(SampleSources.Noon, "d2"), Now);
        await Stores.QuizSchedules.ResumeAsync(Switch(Later, "d3"), Now);

        Assert.True(await Stores.QuizSchedules.PauseAsync(Switch(SampleSources.Noon, "d2"), Now));
        await Stores.QuizSchedules.SetAsync(Change("d1"), Now);

        var schedule = await Stores.QuizSchedules.FindAsync(Group, Now);
        Assert.Equal((Later, null), (schedule?.HandledTo, schedule?.Pause));
    }

    [Fact]
    public async Task What_is_handled_moves_both_ways()
    {
        await Stores.QuizSchedules.HandledAsync(Group, Later, [], Now);
        await Stores.QuizSchedules.SetAsync(Change("d1"), Now);

        await Stores.QuizSchedules.HandledAsync(Group, Later, [], Now);
        Assert.Equal(Later, (await Stores.QuizSchedules.FindAsync(Group, Now))?.HandledTo);

        await Stores.QuizSchedules.HandledAsync(Group, SampleSources.Noon, [], Now);
        Assert.Equal(SampleSources.Noon, (await Stores.QuizSchedules.FindAsync(Group, Now))?.HandledTo);
    }

    [Fact]
    public async Task What_is_owed_by_itself_is_owed_once_and_to_nobody_without_a_schedule()
    {
        var owed = new OwedNotice.AnswerGone(SampleQuizzes.Date);
        await Stores.QuizSchedules.OweAsync(Group, owed, Now);
        Assert.Null(await Stores.QuizSchedules.FindAsync(Group, Now));

        await Stores.QuizSchedules.SetAsync(Change("d1"), Now);
        await Stores.QuizSchedules.OweAsync(Group, owed, Now);
        await Stores.QuizSchedules.OweAsync(Group, owed, Now);

        Assert.Equal(owed, Assert.Single((await Stores.QuizSchedules.FindAsync(Group, Now))!.Owed));
    }

    private static readonly Instant Slot = SampleSources.Noon + Duration.FromHours(1);

    private static RefusedPost Refused => new(Group, SampleQuizzes.Place, Slot, "why", Later);

    private static ScheduleChange Change(string effect) => new(
        Group, SampleQuizzes.Schedule(Group, SampleSources.Noon).Schedule, SampleQuizzes.Place, SampleSources.Moderator, SampleSources.Noon, new EffectId(effect));

    private static ScheduleSwitch Switch(Instant at, string effect) => new(Group, SampleSources.Moderator, at, new EffectId(effect));
}

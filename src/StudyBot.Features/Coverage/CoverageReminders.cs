using System.Collections.Concurrent;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Quiz;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Features.Quiz.Daily;
using StudyBot.Features.Review;
using StudyBot.Features.Wording;
using StudyBot.Groups.Spaces;
using StudyBot.Knowledge;

namespace StudyBot.Features.Coverage;

/// <summary>
/// Reminds moderators, in the channel that the group chose for them and nowhere else, that questions run short or that something waits for them: each once a day at
/// most, whoever restarts when.
/// </summary>
internal sealed class CoverageReminders(FeaturePorts ports, GroupCoverage coverage, QuizNotices notices) : IClockWork
{
    private const int FewDays = 7;

    private static readonly Duration LongWait = Duration.FromDays(3);

    /// <summary>Between two reminders of one kind.</summary>
    private static readonly Duration Pause = Duration.FromDays(1);

    /// <summary>Nothing that is reminded of comes about in minutes.</summary>
    private static readonly Duration BetweenLooks = Duration.FromHours(1);

    private readonly ConcurrentDictionary<GroupId, DueLook> due = [];
    private Instant? looked;

    public async Task<IReadOnlyList<ClockDeed>> ListDueAsync(Instant now, CancellationToken cancellationToken)
    {
        if (looked is not { } last || now < last || now - last >= BetweenLooks)
        {
            looked = now;
            due.Clear();
            foreach (var space in (await ports.Spaces.ListAsync(cancellationToken).ConfigureAwait(false)).Where(space => space.Left is null && notices.MayTell(new SpaceId(space.Space))))
            {
                due[space.Group] = new DueLook(space);
            }
        }

        return [.. due.Values.Select(look => new ClockDeed($"The reminders of {look.Space.Group}", stopping => RemindAsync(look, now, stopping)))];
    }

    private async Task<bool> RemindAsync(DueLook look, Instant now, CancellationToken cancellationToken)
    {
        var group = look.Space.Group;
        var isDone = QuizSettings.Of(await ports.Settings.ReadAsync(group, cancellationToken).ConfigureAwait(false)).Moderators is null
            || await RemindAsync(look.Space, look.Totals ??= await coverage.LookAsync(group, now, cancellationToken).ConfigureAwait(false), now, cancellationToken).ConfigureAwait(false);
        if (isDone)
        {
            due.TryRemove(KeyValuePair.Create(group, look));
        }

        return isDone;
    }

    private async Task<bool> RemindAsync(SpaceRow space, CoverageTotals totals, Instant now, CancellationToken cancellationToken)
    {
        var isDone = true;
        if (totals is { Schedule.Pause: null, DaysLeft: < FewDays and var days })
        {
            isDone &= await TellAsync(space, "days", RunningShort(totals, days), now, cancellationToken).ConfigureAwait(false);
        }

        if (totals.WaitsSince is { } since && now - since > LongWait)
        {
            isDone &= await TellAsync(space, "waiting", Waiting(since, now), now, cancellationToken).ConfigureAwait(false);
        }

        return isDone;
    }

    private async Task<bool> TellAsync(SpaceRow space, string reason, Card card, Instant now, CancellationToken cancellationToken)
    {
        if (!await ports.Quizzes.Reminders.TryTakeAsync(space.Group, reason, now, Pause, cancellationToken).ConfigureAwait(false)
            || await notices.TellAsync(space.Group, new SpaceId(space.Space), card, isForChannelAlone: true, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        await ports.Quizzes.Reminders.GiveBackAsync(space.Group, reason, CancellationToken.None).ConfigureAwait(false);
        return false;
    }

    /// <summary>What is to be looked at in this hour: counted once, however often it is tried to tell of it.</summary>
    private sealed class DueLook(SpaceRow space)
    {
        public SpaceRow Space { get; } = space;

        public CoverageTotals? Totals { get; set; }
    }

    private static Card RunningShort(CoverageTotals totals, int days) => new("The daily questions run short")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph(days == 0
                ? "Every question was asked: those come again that were asked least, and longest ago."
                : $"{Counted.Of(totals.Unused, "question")} not asked yet, enough for {Counted.Of(days, "day")}."),
            .. totals.Proposed > 0 ? [NoticeCards.Command($"{Counted.Of(totals.Proposed, "question")} wait for approval: ", $"/{ReviewCommand.Name} questions")] : Array.Empty<CardPart>(),
            NoticeCards.Command("More come with more documents: ", "/source add"),
            NoticeCards.Command("How each document carries: ", $"/{CoverageCommand.Name}"),
        ],
    };

    private static Card Waiting(Instant since, Instant now) => new("Something waits for moderators")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph($"The longest has waited for {Counted.Of((int)(now - since).TotalDays, "day")}."),
            NoticeCards.Command("To look it over: ", $"/{ReviewCommand.Name}"),
        ],
    };
}

using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Quiz.Bank;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Features.Quiz.Learning;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Bank;
using StudyBot.Quizzes.Daily;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Scores;

namespace StudyBot.Features.Quiz.Daily;

/// <summary>Chooses a question and takes the day for it, in one write; posting it comes after.</summary>
internal sealed class QuizClaiming(FeaturePorts ports, QuestionKeeper keeper, QuizNotices notices)
{
    /// <summary>What is due of a schedule: the day is claimed, or what was missed is said and left.</summary>
    public async Task ClaimDueAsync(GroupSchedule listed, Instant now, CancellationToken cancellationToken)
    {
        // As it is now: a moderator may have changed it since the list was made.
        if (await ports.Quizzes.Schedules.FindAsync(listed.Group, cancellationToken).ConfigureAwait(false) is not { Pause: null } schedule)
        {
            return;
        }

        if (schedule.HandledTo > now)
        {
            // The clock was set back. What was posted is claimed and not posted again.
            await ports.Quizzes.Schedules.HandledAsync(schedule.Group, now, cancellationToken).ConfigureAwait(false);
            return;
        }

        var settings = QuizSettings.Of(await ports.Settings.ReadAsync(schedule.Group, cancellationToken).ConfigureAwait(false));
        var isTerminal = QuizPlaces.Read(schedule.Place).Space == SpaceId.Terminal;
        var due = DueSlots.Of(schedule, now, settings.Grace, isTerminal);
        if (due.Missed.Count > 0 && !isTerminal)
        {
            await notices.TellAsync(schedule.Group, NoticeCards.Missed(due.Missed), cancellationToken).ConfigureAwait(false);
        }

        if (due.Post is not { } slot)
        {
            await ports.Quizzes.Schedules.HandledAsync(schedule.Group, due.HandledTo, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (await ChooseAsync(schedule.Group, schedule.Place, cancellationToken).ConfigureAwait(false) is { } question)
        {
            var post = Of(schedule.Group, schedule.Place, slot.Date, 0, question, slot.At, settings);
            await ports.Quizzes.Posts.ClaimAsync(new PostClaim(post, due.HandledTo, null), cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await ports.Quizzes.Schedules.HandledAsync(schedule.Group, due.HandledTo, cancellationToken).ConfigureAwait(false);
            await notices.TellAsync(schedule.Group, NoticeCards.NoQuestions(slot, await ProposedAsync(schedule.Group, cancellationToken).ConfigureAwait(false)), cancellationToken)
                .ConfigureAwait(false);
        }
    }

    /// <summary>By a moderator's word, whatever the time: the day's question where there is none yet, else an extra. Null where there is nothing to ask.</summary>
    public async Task<QuizPost?> ClaimNowAsync(GroupId group, PostPlace place, LocalDate today, Instant now, EffectId effect, CancellationToken cancellationToken)
    {
        var settings = QuizSettings.Of(await ports.Settings.ReadAsync(group, cancellationToken).ConfigureAwait(false));
        if (await ChooseAsync(group, place, cancellationToken).ConfigureAwait(false) is not { } question)
        {
            return null;
        }

        for (var serial = 0; ; serial++)
        {
            var post = Of(group, place, today, serial, question, now, settings);
            var isClaimed = await ports.Quizzes.Posts.ClaimAsync(new PostClaim(post, null, effect), cancellationToken).ConfigureAwait(false);
            var there = await ports.Quizzes.Posts.FindAsync(group, post.Id, cancellationToken).ConfigureAwait(false);
            if (isClaimed || there is null)
            {
                // Null: this delivery had its post before, and that has been given up since.
                return there;
            }
        }
    }

    /// <summary>What would be asked next, and shows the answer of nothing that is open; null where nothing is left of what is approved.</summary>
    public async Task<Question?> ChooseAsync(GroupId group, PostPlace place, CancellationToken cancellationToken) => NextQuestion.Choose(
        await new Learnable(ports, keeper).ReadAsync(group, cancellationToken).ConfigureAwait(false),
        await ports.Quizzes.Posts.ListAskedAsync(group, cancellationToken).ConfigureAwait(false),
        place.Value);

    private async Task<int> ProposedAsync(GroupId group, CancellationToken cancellationToken)
    {
        var policy = QuizSettings.Of(await ports.Settings.ReadAsync(group, cancellationToken).ConfigureAwait(false)).Policy;
        return (await keeper.ReadAsync(group, cancellationToken).ConfigureAwait(false)).List.Count(q => policy.StandingOf(q) == BankStanding.Proposed);
    }

    private static QuizPost Of(GroupId group, PostPlace place, LocalDate date, int serial, Question question, Instant due, QuizSettings settings) =>
        new(PostId.Of(group, place, date, serial), group, place, date, serial, question, due, settings.TellsAtOnce);
}

using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Quiz.Bank;
using StudyBot.Features.Quiz.Learning;
using StudyBot.Features.Turns;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Bank;
using StudyBot.Quizzes.Daily;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Scores;

namespace StudyBot.Features.Quiz.Daily;

/// <summary>Chooses a question and takes the day for it, in one write; posting it comes after.</summary>
internal sealed class QuizClaiming(FeaturePorts ports, QuestionKeeper keeper)
{
    /// <summary>Of two posts at once the second is chosen when the first is claimed: neither has the other's question, nor tells its answer.</summary>
    private readonly GroupTurns turns = new();

    /// <summary>What is due of a schedule: the day is claimed, and what was missed is left and owed to moderators.</summary>
    /// <returns>What is to be posted now; null where that is nothing.</returns>
    public async Task<QuizPost?> ClaimDueAsync(GroupSchedule listed, Instant now, CancellationToken cancellationToken)
    {
        // As it is now: a moderator may have changed it since the list was made.
        if (await ports.Quizzes.Schedules.FindAsync(listed.Group, cancellationToken).ConfigureAwait(false) is not { Pause: null } schedule)
        {
            return null;
        }

        var settings = QuizSettings.Of(await ports.Settings.ReadAsync(schedule.Group, cancellationToken).ConfigureAwait(false));
        var isTerminal = QuizPlaces.Read(schedule.Place).Space == SpaceId.Terminal;
        if (schedule.HandledTo > now)
        {
            await ports.Quizzes.Schedules.HandledAsync(schedule.Group, DueSlots.Again(schedule, now, settings.Grace, isTerminal), [], cancellationToken).ConfigureAwait(false);
            return null;
        }

        var due = DueSlots.Of(schedule, now, settings.Grace, isTerminal);
        var missed = isTerminal ? [] : await MissedAsync(schedule, due.Missed, cancellationToken).ConfigureAwait(false);
        if (due.Post is not { } slot || await IsThereAsync(schedule, slot, cancellationToken).ConfigureAwait(false))
        {
            await ports.Quizzes.Schedules.HandledAsync(schedule.Group, now, missed, cancellationToken).ConfigureAwait(false);
            return null;
        }

        return await turns.RunAsync(schedule.Group, () => ClaimAsync(schedule, slot, missed, settings, now, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    private async Task<QuizPost?> ClaimAsync(
        GroupSchedule schedule, DailySlot slot, IReadOnlyList<OwedNotice> missed, QuizSettings settings, Instant now, CancellationToken cancellationToken)
    {
        if (await ChooseAsync(schedule.Group, schedule.Place, settings.Policy, instead: null, cancellationToken).ConfigureAwait(false) is not { } question)
        {
            await ports.Quizzes.Schedules.HandledAsync(schedule.Group, now, [.. missed, new OwedNotice.NoQuestions(slot.Date)], cancellationToken).ConfigureAwait(false);
            return null;
        }

        var post = Of(schedule.Group, schedule.Place, slot.Date, 0, question, slot.At, settings);
        return await ports.Quizzes.Posts.ClaimAsync(new PostClaim(post, now, null) { Owed = missed }, cancellationToken).ConfigureAwait(false) ? post : null;
    }

    /// <summary>By a moderator's word, whatever the time: the day's question where there is none yet, else an extra. Null where there is nothing to ask.</summary>
    public Task<QuizPost?> ClaimNowAsync(GroupId group, PostPlace place, LocalDate today, Instant now, MemberId by, EffectId effect, CancellationToken cancellationToken) =>
        turns.RunAsync(group, () => ClaimInTurnAsync(group, place, today, now, by, effect, cancellationToken), cancellationToken);

    /// <summary>Whether a question that was claimed earlier may still be asked as it is: its documents and what moderators say of it may have changed since.</summary>
    public async Task<bool> StillHoldsAsync(QuizPost post, CancellationToken cancellationToken)
    {
        var policy = QuizSettings.Of(await ports.Settings.ReadAsync(post.Group, cancellationToken).ConfigureAwait(false)).Policy;
        return (await keeper.ReadAsync(post.Group, cancellationToken).ConfigureAwait(false)).Find(post.Question.Id) is { } banked
            && policy.StandingOf(banked) == BankStanding.Approved
            && banked.Question.Stem == post.Question.Stem
            && banked.Question.Key == post.Question.Key
            && banked.Question.Options.SequenceEqual(post.Question.Options);
    }

    /// <summary>Another question in the place of one that no longer holds; null where none is left, which moderators are owed a word of, and the claim given back.</summary>
    public async Task<QuizPost?> ReplaceAsync(QuizPost post, BankPolicy policy, CancellationToken cancellationToken)
    {
        var replaced = await turns.RunAsync(
            post.Group,
            async () => await ChooseAsync(post.Group, post.Place, policy, instead: post.Id, cancellationToken).ConfigureAwait(false) is { } question
                ? await ports.Quizzes.Posts.ReplaceAsync(post.Group, post.Id, question, cancellationToken).ConfigureAwait(false)
                : null,
            cancellationToken).ConfigureAwait(false);
        if (replaced is null)
        {
            await ports.Quizzes.Posts.ReleaseAsync(post.Group, post.Id, new OwedNotice.NoQuestions(post.Date), cancellationToken).ConfigureAwait(false);
        }

        return replaced;
    }

    private async Task<QuizPost?> ClaimInTurnAsync(
        GroupId group, PostPlace place, LocalDate today, Instant now, MemberId by, EffectId effect, CancellationToken cancellationToken)
    {
        var settings = QuizSettings.Of(await ports.Settings.ReadAsync(group, cancellationToken).ConfigureAwait(false));
        if (await ChooseAsync(group, place, settings.Policy, instead: null, cancellationToken).ConfigureAwait(false) is not { } question)
        {
            return null;
        }

        for (var serial = 0; ; serial++)
        {
            var post = Of(group, place, today, serial, question, now, settings);
            var isClaimed = await ports.Quizzes.Posts.ClaimAsync(new PostClaim(post, null, effect) { By = by }, cancellationToken).ConfigureAwait(false);
            var there = await ports.Quizzes.Posts.FindAsync(group, post.Id, cancellationToken).ConfigureAwait(false);
            if (isClaimed || there is null)
            {
                // Null: this delivery had its post before, and that has been given up since.
                return there;
            }
        }
    }

    /// <summary>What would be asked next, and shows the answer of nothing that is open; null where nothing is left of what is approved.</summary>
    public async Task<Question?> ChooseAsync(GroupId group, PostPlace place, CancellationToken cancellationToken)
    {
        var policy = QuizSettings.Of(await ports.Settings.ReadAsync(group, cancellationToken).ConfigureAwait(false)).Policy;
        return await ChooseAsync(group, place, policy, instead: null, cancellationToken).ConfigureAwait(false);
    }

    /// <param name="instead">Of this claim, which stands nowhere.</param>
    private async Task<Question?> ChooseAsync(GroupId group, PostPlace place, BankPolicy policy, PostId? instead, CancellationToken cancellationToken)
    {
        // What everybody will see is of the documents as they are now, however long it takes to make.
        var questions = await keeper.ReadAsync(group, cancellationToken).ConfigureAwait(false);
        var secrets = await new Learnable(ports, keeper).SecretsAsync(group, instead, cancellationToken).ConfigureAwait(false);
        var asked = await ports.Quizzes.Posts.ListAskedAsync(group, cancellationToken).ConfigureAwait(false);
        return NextQuestion.Choose(
            [.. policy.Approved(questions).Where(question => !secrets.Tells(question))],
            asked,
            await ToldAsync(group, asked, instead, cancellationToken).ConfigureAwait(false),
            place.Value);
    }

    /// <summary>A day whose question a moderator had posted before its time is not missed.</summary>
    private async Task<OwedNotice[]> MissedAsync(GroupSchedule schedule, IReadOnlyList<DailySlot> slots, CancellationToken cancellationToken)
    {
        var dates = new List<LocalDate>();
        foreach (var slot in slots)
        {
            if (!await IsThereAsync(schedule, slot, cancellationToken).ConfigureAwait(false))
            {
                dates.Add(slot.Date);
            }
        }

        return dates.Count == 0 ? [] : [new OwedNotice.Missed([.. dates])];
    }

    private async Task<ToldLately> ToldAsync(GroupId group, IReadOnlyList<PostedQuestion> asked, PostId? instead, CancellationToken cancellationToken)
    {
        if (asked.Count == 0)
        {
            return ToldLately.Nothing;
        }

        var since = asked.Max(post => post.Date).PlusDays(-ToldLately.Days);
        var latest = await ports.Quizzes.Posts.ListSinceAsync(group, since, cancellationToken).ConfigureAwait(false);
        return new ToldLately([.. latest.Where(post => post.Id != instead).OrderByDescending(post => post.Due).Select(post => post.Question)]);
    }

    private async Task<bool> IsThereAsync(GroupSchedule schedule, DailySlot slot, CancellationToken cancellationToken)
    {
        var post = PostId.Of(schedule.Group, schedule.Place, slot.Date, 0);
        return await ports.Quizzes.Posts.FindAsync(schedule.Group, post, cancellationToken).ConfigureAwait(false) is not null;
    }

    private static QuizPost Of(GroupId group, PostPlace place, LocalDate date, int serial, Question question, Instant due, QuizSettings settings) =>
        new(PostId.Of(group, place, date, serial), group, place, date, serial, question, due, settings.TellsAtOnce);
}

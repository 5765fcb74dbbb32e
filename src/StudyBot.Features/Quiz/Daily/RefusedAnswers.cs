using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using NodaTime;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Quizzes.Daily;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Daily;

/// <summary>
/// Answers that the bot may not show where they were asked. A lost permission pauses the schedule of that channel and is told, as where a question may not be
/// posted; the answer is shown when a moderator resumes it, or at one of the tries in between. That it is refused is known to the process alone: the next one
/// finds it closed and not shown, and asks the platform again.
/// </summary>
internal sealed partial class RefusedAnswers(FeaturePorts ports, TimeProvider clock, ILogger logger)
{
    /// <summary>How long a refused answer waits for its next try where nobody resumes the schedule.</summary>
    private static readonly Duration BetweenTries = Duration.FromHours(1);

    private readonly ConcurrentDictionary<PostId, Refusal> refusals = [];

    /// <summary>Whether it is too early to try it again. A clock that was set back holds nothing.</summary>
    public bool Holds(QuizPost post, IReadOnlyList<GroupSchedule> schedules, Instant now) =>
        refusals.TryGetValue(post.Id, out var refusal)
        && now >= refusal.At
        && now < refusal.At + BetweenTries
        && refusal.Pause == schedules.FirstOrDefault(schedule => schedule.Group == post.Group)?.Pause;

    /// <summary>
    /// It is to be shown later: the schedule of its channel is paused, once for each answer, so that one that stays refused does not hold up questions that
    /// are not. Else moderators are owed a word of the answer itself. Of one that was shown before, and now says something else, there is nothing to pause and nothing
    /// that waits to be shown.
    /// </summary>
    public async Task KeepAsync(QuizPost post, string reason, CancellationToken cancellationToken)
    {
        var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
        var why = $"The answer to the question of {MomentText.Date(post.Date)} cannot be shown: {reason}";
        var before = refusals.GetValueOrDefault(post.Id);
        var wasShown = WasShown(post);
        var isPaused = !wasShown && before is null
            && await ports.Quizzes.Schedules.PauseAsync(new RefusedPost(post.Group, post.Place, null, why, now), cancellationToken).ConfigureAwait(false);
        var schedule = await ports.Quizzes.Schedules.FindAsync(post.Group, cancellationToken).ConfigureAwait(false);
        var isTold = wasShown || isPaused || before is { IsSaid: true } || (schedule is { Pause.Reason: not null } && schedule.Place == post.Place);
        if (!isTold)
        {
            await ports.Quizzes.Schedules.OweAsync(post.Group, new OwedNotice.AnswerRefused(post.Date, reason), cancellationToken).ConfigureAwait(false);
        }

        refusals[post.Id] = new Refusal(now, schedule?.Pause, before is { IsSaid: true } || (!isTold && schedule is not null));
        LogRefused(post.Group.Value, post.Id.Value, reason);
    }

    /// <summary>It can never be shown there. Of one that was shown before moderators need no word.</summary>
    public async Task EndAsync(QuizPost post, CancellationToken cancellationToken)
    {
        if (!WasShown(post))
        {
            await ports.Quizzes.Schedules.OweAsync(post.Group, new OwedNotice.AnswerGone(post.Date), cancellationToken).ConfigureAwait(false);
        }

        LogGone(post.Group.Value, post.Id.Value);
    }

    // A ruling or a correction opens one again that was shown.
    private static bool WasShown(QuizPost post) => post.Named is not null || post.Notes > 0;

    public void Forget(QuizPost post) => refusals.TryRemove(post.Id, out _);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The answer of question {Post} of {Group} may not be shown where it was asked: {Reason}")]
    private partial void LogRefused(string group, string post, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The answer of question {Post} of {Group} cannot be shown where it was asked: that is gone")]
    private partial void LogGone(string group, string post);

    /// <param name="Pause">As the schedule was left then: once that is another one, somebody has mended something.</param>
    /// <param name="IsSaid">Moderators were owed a word of the answer itself.</param>
    private sealed record Refusal(Instant At, SchedulePause? Pause, bool IsSaid);
}

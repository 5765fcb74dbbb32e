using Microsoft.Extensions.Logging;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Daily;

namespace StudyBot.Features.Quiz.Daily;

/// <summary>Tells moderators, in the channel that the group chose for it, else whoever made the schedule. That it cannot be told stops nothing.</summary>
internal sealed partial class QuizNotices(FeaturePorts ports, QuizPlatforms platforms, ILogger<QuizNotices> logger)
{
    public async Task TellAsync(GroupId group, Card card, CancellationToken cancellationToken)
    {
        if (await ports.Quizzes.Schedules.FindAsync(group, cancellationToken).ConfigureAwait(false) is not { } schedule
            || platforms.Find(QuizPlaces.Read(schedule.Place).Space) is not { } platform)
        {
            return;
        }

        try
        {
            var outcome = await TellAsync(platform, schedule, card, cancellationToken).ConfigureAwait(false);
            if (outcome is not PostOutcome.Posted)
            {
                LogUntold(group, outcome.GetType().Name);
            }
        }
#pragma warning disable CA1031 // That it cannot be told stops nothing, whatever a platform makes of it.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogUntellable(failure, group);
        }
    }

    private async Task<PostOutcome> TellAsync(IChatPlatform platform, GroupSchedule schedule, Card card, CancellationToken cancellationToken)
    {
        var space = QuizPlaces.Read(schedule.Place).Space;
        var settings = QuizSettings.Of(await ports.Settings.ReadAsync(schedule.Group, cancellationToken).ConfigureAwait(false));
        if (settings.Moderators is { } channel
            && await platform.PostAsync(space, channel, card, cancellationToken).ConfigureAwait(false) is PostOutcome.Posted posted)
        {
            return posted;
        }

        return await platform.SendDirectAsync(space, new UserId(schedule.By.Value), card, cancellationToken).ConfigureAwait(false);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Telling the moderators of {Group} failed")]
    private partial void LogUntellable(Exception failure, GroupId group);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The moderators of {Group} could not be told: {Reason}")]
    private partial void LogUntold(GroupId group, string reason);
}

using Microsoft.Extensions.Logging;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Knowledge;

namespace StudyBot.Features.Quiz.Daily;

/// <summary>Tells moderators, in the channel that the group chose for it, else whoever made the schedule. That it cannot be told stops nothing.</summary>
internal sealed partial class QuizNotices(FeaturePorts ports, QuizPlatforms platforms, ILogger<QuizNotices> logger)
{
    /// <summary>Whether the platform of a space runs: where it does not, nobody can be told of anything before the next start.</summary>
    public bool MayTell(SpaceId space) => platforms.Find(space) is not null;

    /// <param name="isForChannelAlone">Nobody is told by themselves where there is no channel for it.</param>
    /// <returns>False where its platform could not be reached, or does not run: then it is surely untold, and worth another try.</returns>
    public async Task<bool> TellAsync(GroupId group, SpaceId space, Card card, bool isForChannelAlone, CancellationToken cancellationToken)
    {
        if (platforms.Find(space) is not { } platform)
        {
            return false;
        }

        try
        {
            var outcome = await TellAsync(platform, group, space, card, isForChannelAlone, cancellationToken).ConfigureAwait(false);
            if (outcome is not (null or PostOutcome.Posted))
            {
                LogUntold(group, outcome.GetType().Name);
            }

            return outcome is not PostOutcome.PlatformUnreachable { MayHaveBeenTaken: false };
        }
#pragma warning disable CA1031 // That it cannot be told stops nothing, whatever a platform makes of it.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogUntellable(failure, group);
            return true;
        }
    }

    /// <summary>Null where there is nobody to tell.</summary>
    private async Task<PostOutcome?> TellAsync(
        IChatPlatform platform, GroupId group, SpaceId space, Card card, bool isForChannelAlone, CancellationToken cancellationToken)
    {
        var settings = QuizSettings.Of(await ports.Settings.ReadAsync(group, cancellationToken).ConfigureAwait(false));
        PostOutcome? told = null;
        if (settings.Moderators is { } channel)
        {
            var shown = await platforms.SealAsync(card, space, cancellationToken).ConfigureAwait(false);
            told = await platform.PostAsync(space, channel, shown, cancellationToken).ConfigureAwait(false);
            if (told is PostOutcome.Posted)
            {
                return told;
            }
        }

        // A button pressed in a direct message belongs to no group.
        return isForChannelAlone || await ports.Quizzes.Schedules.FindAsync(group, cancellationToken).ConfigureAwait(false) is not { } schedule
            ? told
            : await platform.SendDirectAsync(space, new UserId(schedule.By.Value), card with { Controls = [] }, cancellationToken).ConfigureAwait(false);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Telling the moderators of {Group} failed")]
    private partial void LogUntellable(Exception failure, GroupId group);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The moderators of {Group} could not be told: {Reason}")]
    private partial void LogUntold(GroupId group, string reason);
}

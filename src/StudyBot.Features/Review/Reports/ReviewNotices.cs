using Microsoft.Extensions.Logging;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Quiz;
using StudyBot.Features.Quiz.Daily;
using StudyBot.Knowledge;

namespace StudyBot.Features.Review.Reports;

/// <summary>Tells moderators in the channel that the group chose for it, if any. That it cannot be told stops nothing: what was reported waits in the queue.</summary>
internal sealed partial class ReviewNotices(FeaturePorts ports, QuizPlatforms platforms, ILogger<ReviewNotices> logger)
{
    public async Task TellAsync(GroupId group, SpaceId space, Card card, CancellationToken cancellationToken)
    {
        if (QuizSettings.Of(await ports.Settings.ReadAsync(group, cancellationToken).ConfigureAwait(false)).Moderators is not { } channel
            || platforms.Find(space) is not { } platform)
        {
            return;
        }

        try
        {
            if (await platform.PostAsync(space, channel, card, cancellationToken).ConfigureAwait(false) is var outcome and not PostOutcome.Posted)
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

    [LoggerMessage(Level = LogLevel.Error, Message = "Telling the moderators of {Group} of a report failed")]
    private partial void LogUntellable(Exception failure, GroupId group);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The moderators of {Group} could not be told of a report: {Reason}")]
    private partial void LogUntold(GroupId group, string reason);
}

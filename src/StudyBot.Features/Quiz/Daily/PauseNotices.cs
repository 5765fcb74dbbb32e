using StudyBot.Features.Quiz.Cards;
using StudyBot.Quizzes.Daily;

namespace StudyBot.Features.Quiz.Daily;

/// <summary>Tells moderators of a pause that the bot made by itself. That it is still to be told stands with the pause, so that no end of the process loses it.</summary>
internal sealed class PauseNotices(FeaturePorts ports, QuizNotices notices)
{
    public static bool IsDue(GroupSchedule schedule) => schedule.Pause is { Reason: not null, IsTold: false };

    /// <returns>False where it is to be tried again.</returns>
    public async Task<bool> TellAsync(GroupSchedule paused, CancellationToken cancellationToken)
    {
        if (paused.Pause is not { Reason: { } reason } pause)
        {
            return true;
        }

        var space = QuizPlaces.Read(paused.Place).Space;
        if (!await notices.TellAsync(paused.Group, space, NoticeCards.Paused(reason), isForChannelAlone: false, cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        await ports.Quizzes.Schedules.MarkToldAsync(paused.Group, pause.Since, CancellationToken.None).ConfigureAwait(false);
        return true;
    }
}

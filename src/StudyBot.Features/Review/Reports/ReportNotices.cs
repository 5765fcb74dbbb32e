using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Quiz;
using StudyBot.Features.Quiz.Daily;
using StudyBot.Groups.Reviews;

namespace StudyBot.Features.Review.Reports;

/// <summary>
/// Tells moderators of each report, in the channel that the group chose for it, if any. What its platform surely did not take is tried again; what may have been taken
/// is not. A process that ends between the two tells it once more. That it cannot be told stops nothing: what was reported waits in the queue.
/// </summary>
internal sealed class ReportNotices(FeaturePorts ports, QuizNotices notices) : IClockWork
{
    public async Task<IReadOnlyList<ClockDeed>> ListDueAsync(Instant now, CancellationToken cancellationToken) =>
    [
        .. (await ports.Reviews.ListUntoldAsync(cancellationToken).ConfigureAwait(false))
            .Select(report => new ClockDeed($"The report {report.Id} of {report.Group}", stopping => TellAsync(report, stopping))),
    ];

    private async Task<bool> TellAsync(MemberReport report, CancellationToken cancellationToken)
    {
        var isOver = QuizSettings.Of(await ports.Settings.ReadAsync(report.Group, cancellationToken).ConfigureAwait(false)).Moderators is null
            || (await ports.Spaces.ListAsync(cancellationToken).ConfigureAwait(false)).FirstOrDefault(row => row.Group == report.Group && row.Left is null) is not { } space
            || await TellAsync(report, new SpaceId(space.Space), cancellationToken).ConfigureAwait(false);
        if (isOver)
        {
            await ports.Reviews.MarkToldAsync(report.Group, report.Id, CancellationToken.None).ConfigureAwait(false);
        }

        return isOver;
    }

    /// <returns>True also where its sentence is no longer there to be told of.</returns>
    private async Task<bool> TellAsync(MemberReport report, SpaceId space, CancellationToken cancellationToken) =>
        await ports.Sources.FindAsync(report.Group, report.Source, cancellationToken).ConfigureAwait(false) is not { } source
        || (await ports.Sources.ReadSentencesAsync(report.Group, report.Source, cancellationToken).ConfigureAwait(false))?.FindAt(report.Sentence.Start) is not { } sentence
        || await notices.TellAsync(report.Group, space, ReportCards.Notice(source, sentence), isForChannelAlone: true, cancellationToken).ConfigureAwait(false);
}

using System.Diagnostics;
using Microsoft.Extensions.Logging;
using StudyBot.Chat.Platforms;
using StudyBot.Slack.Wire.Api;

namespace StudyBot.Slack.Interactions;

/// <summary>Files that members sent. Where one cannot be had, they are told why and what to do, and the log which file it was.</summary>
internal sealed partial class IncomingFiles(FileStore store, ILogger logger)
{
    /// <param name="id">Slack's own, as it stands in what was sent.</param>
    /// <exception cref="FileUnavailableException">With a sentence for the member.</exception>
    public async Task<ReadOnlyMemory<byte>> FetchAsync(string id, CancellationToken cancellationToken)
    {
        var outcome = await store.FetchAsync(id, SlackLimits.IncomingFileBytes, cancellationToken);
        if (outcome is DownloadOutcome.Fetched fetched)
        {
            return fetched.Content;
        }

        LogNotFetched(id, ReasonOf(outcome));
        throw new FileUnavailableException(SentenceOf(outcome));
    }

    private static string SentenceOf(DownloadOutcome outcome) => outcome switch
    {
        DownloadOutcome.Gone => "It is no longer there; please send it again.",
        DownloadOutcome.TooLarge large => $"It is larger than {large.LimitBytes / 1024 / 1024} MB, the most that a document may have; please send it in parts.",
        DownloadOutcome.ForeignAddress => "It is kept elsewhere than in Slack, where I fetch nothing; please download it and send the file itself.",
        DownloadOutcome.ScopeIsMissing missing =>
            $"I may not read files in this workspace: the app lacks the scope {missing.Needed}, which whoever runs me can give it. Until then, please paste the text.",
        DownloadOutcome.NotAllowed =>
            "Slack does not show me that file, as I am not where it was shared or lack the scope files:read. Please invite me there, or paste the text.",
        DownloadOutcome.Unavailable => "Slack does not hand it over just now; please try again in a minute.",
        _ => throw new UnreachableException(),
    };

    private static string ReasonOf(DownloadOutcome outcome) => outcome switch
    {
        DownloadOutcome.ScopeIsMissing missing => $"the scope {missing.Needed} is missing",
        DownloadOutcome.NotAllowed refused => $"the app may not see it ({refused.Reason})",
        DownloadOutcome.Unavailable unavailable => unavailable.Reason,
        _ => outcome.GetType().Name,
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "The file {File} could not be fetched: {Reason}")]
    private partial void LogNotFetched(string file, string reason);
}

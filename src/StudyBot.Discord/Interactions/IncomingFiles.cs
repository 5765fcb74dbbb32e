using System.Diagnostics;
using Microsoft.Extensions.Logging;
using StudyBot.Chat.Platforms;
using StudyBot.Discord.Wire.Rest;

namespace StudyBot.Discord.Interactions;

/// <summary>Files that members sent. Where one cannot be had, they are told why and what to do; the log is told why, and not where it was, which is a secret.</summary>
internal sealed partial class IncomingFiles(FileDownload download, ILogger logger)
{
    /// <exception cref="FileUnavailableException">With a sentence for the member.</exception>
    public async Task<ReadOnlyMemory<byte>> FetchAsync(string address, CancellationToken cancellationToken)
    {
        var outcome = await download.FetchAsync(address, DiscordLimits.IncomingFileBytes, cancellationToken).ConfigureAwait(false);
        if (outcome is DownloadOutcome.Fetched fetched)
        {
            return fetched.Content;
        }

        LogNotFetched(outcome is DownloadOutcome.Unavailable { Reason: var reason } ? reason : outcome.GetType().Name);
        throw new FileUnavailableException(outcome switch
        {
            DownloadOutcome.Gone => "It is no longer there, or its address is too old; please send it again.",
            DownloadOutcome.TooLarge large => $"It is larger than {large.LimitBytes / 1024 / 1024} MB, the most that a document may have; please send it in parts.",
            DownloadOutcome.ForeignAddress => "It is kept elsewhere than on Discord, where I fetch nothing; please download it and send the file itself.",
            DownloadOutcome.Unavailable => "Discord does not hand it over just now; please try again in a minute.",
            _ => throw new UnreachableException(),
        });
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A file could not be fetched: {Reason}")]
    private partial void LogNotFetched(string reason);
}

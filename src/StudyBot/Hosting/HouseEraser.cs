using Microsoft.Extensions.Logging;
using NodaTime;
using StudyBot.Groups.Spaces;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup.Asking;
using StudyBot.Terminal.Lines.Editing;

namespace StudyBot.Hosting;

/// <summary>
/// Deletes a group in the store, and then what stands beside it: its words in the search index, and at the terminal what was typed. A process that
/// ends between the two takes the words out of the index at its next start.
/// </summary>
/// <param name="history">Null where nobody types.</param>
internal sealed partial class HouseEraser(
    OpenHouse house, PassageFinder finder, ILogger<HouseEraser> logger, LineHistory? history = null) : IGroupEraser
{
    public async Task<bool> ForgetAsync(GroupId group, EffectId effect, CancellationToken cancellationToken)
    {
        var isForgotten = await house.Folder.Eraser.ForgetAsync(group, effect, cancellationToken).ConfigureAwait(false);
        if (isForgotten)
        {
            await TakeOutAsync(group, cancellationToken).ConfigureAwait(false);
        }

        return isForgotten;
    }

    public async Task<bool> ForgetLeftAsync(GroupId group, Instant leftBefore, CancellationToken cancellationToken)
    {
        var isForgotten = await house.Folder.Eraser.ForgetLeftAsync(group, leftBefore, cancellationToken).ConfigureAwait(false);
        if (isForgotten)
        {
            await TakeOutAsync(group, cancellationToken).ConfigureAwait(false);
        }

        return isForgotten;
    }

    private async Task TakeOutAsync(GroupId group, CancellationToken cancellationToken)
    {
        await finder.TakeOutGoneAsync(cancellationToken).ConfigureAwait(false);
        if (group == GroupId.Terminal)
        {
            ClearHistory();
        }
    }

    private void ClearHistory()
    {
        try
        {
            history?.Clear();
        }
        catch (Exception kept) when (kept is IOException or UnauthorizedAccessException)
        {
            LogHistoryKept(kept);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "What was typed at the terminal could not be deleted: the file terminal-history in the data folder is still there")]
    private partial void LogHistoryKept(Exception reason);
}

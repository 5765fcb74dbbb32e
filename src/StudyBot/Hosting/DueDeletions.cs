using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StudyBot.Features.Farewell;
using StudyBot.Features.Sources.Keeping;
using StudyBot.LiteDb.Writing;

namespace StudyBot.Hosting;

/// <summary>Looks every hour, from the start on, whether the time is over of what is kept for a while: documents that were taken away, and groups that the bot was removed from.</summary>
internal sealed partial class DueDeletions(KeptAside aside, LeftGroups left, TimeProvider time, ILogger<DueDeletions> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            try
            {
                await aside.DeleteDueAsync(stoppingToken).ConfigureAwait(false);
                await left.DeleteDueAsync(stoppingToken).ConfigureAwait(false);
            }
            catch (DiskAlmostFullException full)
            {
                // In an hour again: nothing is lost by deleting later.
                LogPutOff(full.FreeBytes);
            }
            catch (StoreBrokenException)
            {
                // Said, and the process ended, by whoever watches the store.
                return;
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Deleting what was kept for its time was put off: only {FreeBytes} bytes are free.")]
    private partial void LogPutOff(long freeBytes);
}

using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StudyBot.Features.Farewell;
using StudyBot.LiteDb.Writing;

namespace StudyBot.Hosting;

/// <summary>Looks every hour, from the start on, whether the time of a group that the bot was removed from is over.</summary>
internal sealed partial class LeftGroupsService(LeftGroups left, TimeProvider time, ILogger<LeftGroupsService> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            try
            {
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

    [LoggerMessage(Level = LogLevel.Warning, Message = "Deleting the data of groups that the bot left was put off: only {FreeBytes} bytes are free.")]
    private partial void LogPutOff(long freeBytes);
}

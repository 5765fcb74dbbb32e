using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.LiteDb.Writing;

namespace StudyBot.Hosting;

/// <summary>Drops what no delivery and no button can need any more, once a day.</summary>
internal sealed partial class Sweeper(IAdapterState state, TimeProvider time, ILogger<Sweeper> logger) : BackgroundService
{
    /// <summary>No platform repeats a delivery after so long.</summary>
    private static readonly Duration DeliveriesKept = Duration.FromDays(14);

    /// <summary>A card can be pressed as long as its post stands; a year is longer than anybody scrolls back.</summary>
    private static readonly Duration ButtonsKept = Duration.FromDays(366);

    private static readonly TimeSpan Pause = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            var now = Instant.FromDateTimeOffset(time.GetUtcNow());
            try
            {
                await state.SweepAsync(now - DeliveriesKept, now - ButtonsKept, stoppingToken).ConfigureAwait(false);
            }
            catch (DiskAlmostFullException full)
            {
                // Tomorrow again: nothing is lost by sweeping later.
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

    [LoggerMessage(Level = LogLevel.Warning, Message = "Sweeping was put off: only {FreeBytes} bytes are free.")]
    private partial void LogPutOff(long freeBytes);
}

using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Terminal;

namespace StudyBot.Hosting;

/// <summary>
/// Finishes what an earlier run had accepted, then runs every platform; the host stops when the last of them has ended. With the terminal
/// alone that is when its member leaves. What cannot be finished soon, because a file is slow to come, goes on beside the platforms: nobody is kept waiting.
/// </summary>
internal sealed partial class PlatformRunner(
    Router router,
    IEnumerable<IChatPlatform> platforms,
    Rehearsal rehearsal,
    HouseEnd end,
    IHostApplicationLifetime lifetime,
    TimeProvider time,
    ILogger<PlatformRunner> logger) : BackgroundService
{
    /// <summary>Whoever asks in the meantime waits as well, and platforms wait three seconds for an answer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        IReadOnlyList<IChatPlatform> all = [.. platforms];
        try
        {
            var resuming = router.ResumeUnfinishedAsync(all, stoppingToken);
            await InTimeAsync(resuming, stoppingToken).ConfigureAwait(false);

            // Beside the connecting, which is waiting for others most of its time.
            await Task.WhenAll([resuming, RehearseAsync(all, stoppingToken), .. all.Select(p => RunAsync(p, stoppingToken))]).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Asked to stop.
        }
#pragma warning disable CA1031 // The background loop is where an unexpected failure ends: it is logged, and the process with it.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            LogFailed(failure);
            end.Fail();
        }

        lifetime.StopApplication();
    }

    private async Task InTimeAsync(Task resuming, CancellationToken cancellationToken)
    {
        try
        {
            await resuming.WaitAsync(Patience, time, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            LogStillResuming();
        }
    }

    // Whoever sits at a terminal waits for the prompt instead.
    private async Task RehearseAsync(IReadOnlyList<IChatPlatform> all, CancellationToken cancellationToken)
    {
        if (all.FirstOrDefault(p => p is not TerminalPlatform) is { } remote)
        {
            await rehearsal.RunAsync(router, remote.Name, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task RunAsync(IChatPlatform platform, CancellationToken cancellationToken)
    {
        if (await platform.RunAsync(router, cancellationToken).ConfigureAwait(false) is PlatformEnd.Refused refused)
        {
            LogRefused(platform.Name, refused.Advice);
            end.Fail();
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "What was asked before the last stop is still being finished; the platforms start meanwhile.")]
    private partial void LogStillResuming();

    [LoggerMessage(Level = LogLevel.Critical, Message = "Running the platforms failed; the program ends.")]
    private partial void LogFailed(Exception failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Platform} refused the connection: {Advice}")]
    private partial void LogRefused(string platform, string advice);
}

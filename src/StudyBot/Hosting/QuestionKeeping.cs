using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StudyBot.Features.Quiz;
using StudyBot.LiteDb.Writing;

namespace StudyBot.Hosting;

/// <summary>Keeps the questions of all groups in step with their documents: soon after the start, after documents came or went, and now and then.</summary>
internal sealed partial class QuestionKeeping(QuizFeature quiz, TimeProvider time, ILogger<QuestionKeeping> logger) : BackgroundService
{
    /// <summary>Whoever has just started the program asks something first.</summary>
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(10);

    /// <summary>Several documents that come after each other are read once.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(FirstPause, time, stoppingToken).ConfigureAwait(false);
        while (true)
        {
            try
            {
                await quiz.Keeper.KeepAllAsync(stoppingToken).ConfigureAwait(false);
            }
            catch (DiskAlmostFullException full)
            {
                LogPutOff(full.FreeBytes);
            }
            catch (StoreBrokenException)
            {
                // Said, and the process ended, by whoever watches the store.
                return;
            }

            await quiz.Keeper.NudgedAsync(Pause, time, stoppingToken).ConfigureAwait(false);
            await Task.Delay(Settling, time, stoppingToken).ConfigureAwait(false);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Making questions was put off: only {FreeBytes} bytes are free.")]
    private partial void LogPutOff(long freeBytes);
}

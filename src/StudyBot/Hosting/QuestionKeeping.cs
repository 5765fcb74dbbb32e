using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StudyBot.Features.Quiz;
using StudyBot.LiteDb.Writing;

namespace StudyBot.Hosting;

/// <summary>Keeps the questions of all groups in step with their documents: soon after the start, after documents came or went, and now and then.</summary>
internal sealed partial class QuestionKeeping(QuizFeature quiz, TimeProvider time, ILogger<QuestionKeeping> logger) : BackgroundService
{
    /// <summary>Whoever has just started the program asks something first, and who asks for questions before that has them made.</summary>
    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(1);

    /// <summary>Several documents that come after each other are read once.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    /// <summary>Bytes that went through memory and are worth a moment in which nothing else runs: where there is nothing to make it is a fraction of that.</summary>
    private const long MuchMemory = 8 * 1024 * 1024;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(FirstPause, time, stoppingToken).ConfigureAwait(false);
        while (true)
        {
            var before = GC.GetTotalAllocatedBytes();
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

            GiveBack(before);
            await quiz.Keeper.NudgedAsync(Pause, time, stoppingToken).ConfigureAwait(false);
            await Task.Delay(Settling, time, stoppingToken).ConfigureAwait(false);
        }
    }

    /// <summary>The texts of all documents go through memory for the questions, several times what stays. The system gets it back once, now.</summary>
    private static void GiveBack(long before)
    {
        if (GC.GetTotalAllocatedBytes() - before > MuchMemory)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Making questions was put off: only {FreeBytes} bytes are free.")]
    private partial void LogPutOff(long freeBytes);
}

using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Quiz;
using StudyBot.LiteDb.Writing;

namespace StudyBot.Hosting;

/// <summary>Posts and closes the questions of the days as long as the process runs.</summary>
internal sealed partial class QuizService(
    QuizFeature quiz, IEnumerable<IChatPlatform> platforms, ButtonSeals seals, IAdapterState state, TimeProvider time, ILogger<QuizService> logger) : BackgroundService
{
    /// <summary>A disk that is full may have room again.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    // Connected before the platforms run: what they bring may ask for a post at once.
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        quiz.Platforms.Connect(platforms, seals, state);
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            try
            {
                await quiz.Clock.RunAsync(stoppingToken).ConfigureAwait(false);
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

            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(false);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Questions are put off: only {FreeBytes} bytes are free.")]
    private partial void LogPutOff(long freeBytes);
}

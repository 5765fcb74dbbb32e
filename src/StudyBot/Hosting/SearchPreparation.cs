using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Asking;
using StudyBot.Knowledge.Lookup.Searching;
using StudyBot.LiteDb.Writing;

namespace StudyBot.Hosting;

/// <summary>
/// Fills the search index soon after the start, so that the first question need not wait for all of it. A small library is left to that question, which has it
/// in a moment: until somebody asks one, the memory that searching takes is free.
/// </summary>
internal sealed partial class SearchPreparation(PassageFinder finder, ISourceStore sources, TimeProvider time, ILogger<SearchPreparation> logger) : BackgroundService
{
    /// <summary>Bytes of documents that a question can wait for: a tenth of a second, or two.</summary>
    private const long Small = 512 * 1024;

    /// <summary>Until then the start has the processor: whoever has just started the program reads first.</summary>
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(FirstPause, time, stoppingToken).ConfigureAwait(false);
        try
        {
            if ((await sources.ListAsync(GroupId.Terminal, stoppingToken).ConfigureAwait(false)).Sum(s => s.Bytes) > Small)
            {
                await finder.PrepareAsync(GroupId.Terminal, stoppingToken).ConfigureAwait(false);
            }
        }
        catch (SearchIndexLostException lost)
        {
            // The first question tries again.
            LogNotFilled(lost);
        }
        catch (StoreBrokenException)
        {
            // Said, and the process ended, by whoever watches the store.
        }

        // Reading documents, and filling the index, leave behind several times what stays. Given back to the system once, now, and not in the middle of an answer.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The search index could not be filled yet")]
    private partial void LogNotFilled(Exception reason);
}

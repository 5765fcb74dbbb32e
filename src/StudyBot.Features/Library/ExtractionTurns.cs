namespace StudyBot.Features.Library;

/// <summary>Runs what takes the processor for a while on at most half of the cores, however much comes at once, so that those who ask are answered meanwhile.</summary>
internal sealed class ExtractionTurns
{
    private readonly TaskScheduler turns =
        new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, Math.Max(1, Environment.ProcessorCount / 2)).ConcurrentScheduler;

    public Task<T> RunAsync<T>(Func<T> work, CancellationToken cancellationToken) =>
        Task.Factory.StartNew(work, cancellationToken, TaskCreationOptions.DenyChildAttach, turns);
}

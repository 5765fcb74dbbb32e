using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace StudyBot.Features.Quiz.Daily;

/// <summary>
/// What the clock has begun: each thing once at a time, a few at once, and again after a growing pause where it did not succeed. A failure of one thing
/// is its own, and a platform that does not answer holds up nothing that needs none.
/// </summary>
/// <param name="putOffAgain">Something is to be tried again, at a moment that was not known before.</param>
internal sealed partial class RunningWork(ILogger logger, Action putOffAgain) : IDisposable
{
    private const int AtOnce = 24;

    /// <summary>Each waits for a commit, which takes many, while the next ones are read for.</summary>
    private const int AtOnceInStore = 64;
    private const int MostDoublings = 6;

    private static readonly Duration FirstPause = Duration.FromSeconds(5);

    private readonly Lock gate = new();
    private readonly ConcurrentDictionary<WorkPlace, SemaphoreSlim> places = [];
    private readonly ConcurrentDictionary<string, Task> running = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (int Failures, Instant NotBefore)> putOff = new(StringComparer.Ordinal);

    /// <summary>The earliest moment from now on at which something is worth another try; what was due before runs, or has ended in another way.</summary>
    public Instant? NextTry(Instant now)
    {
        var ahead = putOff.Values.Where(p => p.NotBefore > now).Select(p => p.NotBefore).ToList();
        return ahead.Count == 0 ? null : ahead.Min();
    }

    /// <param name="work">False where it is to be tried again.</param>
    /// <returns>False where it runs already, or its pause is not over.</returns>
    public bool TryStart(string name, WorkPlace place, Instant now, Func<Task<bool>> work, CancellationToken cancellationToken)
    {
        if (putOff.TryGetValue(name, out var pause) && now < pause.NotBefore && now >= pause.NotBefore - LongestPause)
        {
            return false;
        }

        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            if (running.ContainsKey(name))
            {
                return false;
            }

            running[name] = RunAsync(name, place, now, work, started.Task, cancellationToken);
        }

        started.SetResult();
        return true;
    }

    /// <summary>When one thing has ended, well or not; at once where it does not run.</summary>
    public Task WhenAsync(string name) => running.GetValueOrDefault(name) ?? Task.CompletedTask;

    /// <summary>Also when what has begun meanwhile has ended.</summary>
    public async Task WhenAllAsync()
    {
        while (!running.IsEmpty)
        {
            await Task.WhenAll(running.Values).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        foreach (var kind in places.Values)
        {
            kind.Dispose();
        }
    }

    private static Duration LongestPause => FirstPause * (1 << MostDoublings);

    private async Task<bool> RunInPlaceAsync(WorkPlace place, Func<Task<bool>> work, CancellationToken cancellationToken)
    {
        if (place is WorkPlace.Asked)
        {
            return await work().ConfigureAwait(false);
        }

        var taken = places.GetOrAdd(place, kind => new SemaphoreSlim(kind is WorkPlace.Store ? AtOnceInStore : AtOnce));
        await taken.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await work().ConfigureAwait(false);
        }
        finally
        {
            taken.Release();
        }
    }

    private async Task RunAsync(string name, WorkPlace place, Instant now, Func<Task<bool>> work, Task started, CancellationToken cancellationToken)
    {
        await started.ConfigureAwait(false);
        var isDone = false;
        try
        {
            isDone = await RunInPlaceAsync(place, work, cancellationToken).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // The background loop is where an unexpected failure ends: it is logged, and tried again.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogFailed(failure, name);
        }
        catch (OperationCanceledException)
        {
            // The process stops; what is not done is done at the next start.
        }

        if (isDone)
        {
            putOff.TryRemove(name, out _);
        }
        else
        {
            putOff.AddOrUpdate(name, _ => (1, now + FirstPause), (_, p) => (p.Failures + 1, now + (FirstPause * (1 << Math.Min(p.Failures, MostDoublings)))));
        }

        running.TryRemove(name, out _);
        if (!isDone)
        {
            putOffAgain();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Name} failed and is tried again")]
    private partial void LogFailed(Exception failure, string name);
}

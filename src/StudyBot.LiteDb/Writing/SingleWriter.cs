using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace StudyBot.LiteDb.Writing;

/// <summary>
/// The only writer: one thread that takes up to <see cref="GroupSize"/> waiting operations into one transaction (LiteDB ties a
/// transaction to its thread, and two writers are slower than one). When one of a group fails, the transaction is rolled back and the
/// operations run singly, so that each caller gets its own result.
/// </summary>
internal sealed partial class SingleWriter : IDisposable
{
    public const int GroupSize = 50;

    private readonly GroupTransaction transaction;
    private readonly Func<long> freeBytes;
    private readonly long minimumFreeBytes;
    private readonly ILogger logger;
    private readonly BlockingCollection<WriteOperation> waiting = [];
    private readonly TaskCompletionSource<StoreBrokenException> broken = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Thread thread;

    public SingleWriter(GroupTransaction transaction, Func<long> freeBytes, long minimumFreeBytes, ILogger logger)
    {
        this.transaction = transaction;
        this.freeBytes = freeBytes;
        this.minimumFreeBytes = minimumFreeBytes;
        this.logger = logger;
        thread = new Thread(Work) { IsBackground = true, Name = "StudyBot writer" };
        thread.Start();
    }

    /// <summary>As of the last commit. Read it on the writer's thread, or after <see cref="Complete"/>.</summary>
    public StoreIdentity Identity => transaction.Identity;

    /// <summary>Completes when the store stops taking writes for good.</summary>
    public Task<StoreBrokenException> WhenBroken => broken.Task;

    /// <summary>Queues an operation; completes after its commit. A cancellation counts only as long as it has not started.</summary>
    public async Task<T> WriteAsync<T>(Func<WriteSession, T> write, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var operation = new WriteOperation<T>(write);
        using var registration = cancellationToken.Register(() => operation.Cancel(cancellationToken));
        try
        {
            waiting.Add(operation, CancellationToken.None);
        }
        catch (InvalidOperationException) when (waiting.IsAddingCompleted)
        {
            throw broken.Task.IsCompleted ? Broken() : new ObjectDisposedException(nameof(SingleWriter));
        }

        return await operation.Completion;
    }

    /// <summary>For what is written beside the database, before it is.</summary>
    /// <exception cref="DiskAlmostFullException">Too little would be left.</exception>
    public void RequireSpace(long bytes)
    {
        if (freeBytes() is var free && free - bytes < minimumFreeBytes)
        {
            throw new DiskAlmostFullException(free);
        }
    }

    /// <summary>Stops the store for good: what waits and what comes gets a <see cref="StoreBrokenException"/>.</summary>
    public void Break(Exception cause)
    {
        if (broken.TrySetResult(cause as StoreBrokenException ?? new StoreBrokenException(cause)))
        {
            LogBroken(cause);
        }

        waiting.CompleteAdding();
    }

    /// <summary>Takes no more operations, finishes those that wait, and ends the thread.</summary>
    public void Complete()
    {
        waiting.CompleteAdding();
        thread.Join();
    }

    public void Dispose()
    {
        Complete();
        waiting.Dispose();
    }

    private void Work()
    {
        var group = new List<WriteOperation>(GroupSize);
        foreach (var first in waiting.GetConsumingEnumerable())
        {
            Take(first);
            while (group.Count < GroupSize && waiting.TryTake(out var next))
            {
                Take(next);
            }

            RunGroup(group);

            // What they wrote, whole documents at times, is not held until something else is written.
            group.Clear();
        }

        void Take(WriteOperation operation)
        {
            if (operation.TryStart())
            {
                group.Add(operation);
            }
        }
    }

    private void RunGroup(List<WriteOperation> group)
    {
        if (group.Count == 0)
        {
            return;
        }

        try
        {
            if (broken.Task.IsCompleted)
            {
                throw Broken();
            }

            if (freeBytes() is var free && free < minimumFreeBytes)
            {
                LogAlmostFull(free);
                FailAll(group, () => new DiskAlmostFullException(free));
            }
            else if (!transaction.TryRun(group, out var refusal))
            {
                if (group.Count == 1)
                {
                    group[0].Fail(refusal);
                }
                else
                {
                    group.ForEach(operation => RunGroup([operation]));
                }
            }
        }
        catch (Exception outage)
        {
            Break(outage);
            FailAll(group, Broken);
        }
    }

    // Each caller gets an exception of its own: one object thrown twice mixes its stack traces.
    private StoreBrokenException Broken() => new(broken.Task.GetAwaiter().GetResult().InnerException ?? new IOException());

    private static void FailAll(List<WriteOperation> group, Func<Exception> exception) =>
        group.ForEach(operation => operation.Fail(exception()));

    [LoggerMessage(Level = LogLevel.Critical, Message = "The store is broken and takes no more writes")]
    private partial void LogBroken(Exception cause);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Writes are refused: {FreeBytes} bytes are free")]
    private partial void LogAlmostFull(long freeBytes);
}

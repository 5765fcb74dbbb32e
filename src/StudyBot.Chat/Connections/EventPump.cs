using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace StudyBot.Chat.Connections;

/// <summary>
/// Has events handled without holding up the connection that brings them: most side by side, begun in their order; those that are to be taken in turn one
/// after the other, so that a space that was joined and left is not seen to be left and joined.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A source without a timer or a wait handle holds nothing to dispose, and handlers that were cut off may still ask it.")]
public sealed partial class EventPump
{
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(1);

    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly Channel<Work> oneByOne = Channel.CreateUnbounded<Work>(new UnboundedChannelOptions { SingleReader = true });
    private readonly CancellationTokenSource cut = new();
    private readonly TaskCompletionSource idle = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task ordered;

    // One more than what is under way, until it is stopped.
    private int running = 1;

    public EventPump(TimeProvider time, ILogger logger)
    {
        this.time = time;
        this.logger = logger;
        ordered = RunOneByOneAsync();
    }

    /// <param name="kind">For the log: nothing that a member wrote.</param>
    /// <param name="handle">What it throws is logged and harms nothing else. Its token is cancelled when the pump was stopped and the time is over.</param>
    /// <param name="over">Called at its end, with whether it failed; not where it was cut off.</param>
    public void Post(string kind, Func<CancellationToken, Task> handle, bool isInTurn, Action<bool>? over = null)
    {
        var work = new Work(this, kind, handle, over);
        Interlocked.Increment(ref running);
        if (isInTurn)
        {
            oneByOne.Writer.TryWrite(work);
        }
        else
        {
            // The common queue is first in, first out; a thread's own is not.
            ThreadPool.UnsafeQueueUserWorkItem(work, preferLocal: false);
        }
    }

    /// <summary>Waits for what is under way; what then still runs is cancelled.</summary>
    public async Task StopAsync(TimeSpan grace)
    {
        oneByOne.Writer.TryComplete();
        Finish();
        try
        {
            await idle.Task.WaitAsync(grace, time);
        }
        catch (TimeoutException)
        {
            await cut.CancelAsync();
            LogCut(Volatile.Read(ref running));
        }

        // One that does not hear that it is cancelled is left behind.
        await ordered.WaitAsync(LastWords, time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task RunOneByOneAsync()
    {
        await foreach (var work in oneByOne.Reader.ReadAllAsync())
        {
            await RunAsync(work);
        }
    }

    private async Task RunAsync(Work work)
    {
        var hasFailed = false;
        try
        {
            await work.Handle(cut.Token);
        }
        catch (OperationCanceledException) when (cut.IsCancellationRequested)
        {
            // Not handled: whoever brought it is not told that it is over.
            Finish();
            return;
        }
        catch (Exception failure)
        {
            hasFailed = true;
            LogFailed(failure, work.Kind);
        }

        work.Over?.Invoke(hasFailed);
        Finish();
    }

    private void Finish()
    {
        if (Interlocked.Decrement(ref running) == 0)
        {
            idle.TrySetResult();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Handling an event of kind {Kind} failed")]
    private partial void LogFailed(Exception failure, string kind);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} events were still being handled at the end and were cut off")]
    private partial void LogCut(int count);

    private sealed class Work(EventPump pump, string kind, Func<CancellationToken, Task> handle, Action<bool>? over) : IThreadPoolWorkItem
    {
        public string Kind => kind;

        public Func<CancellationToken, Task> Handle => handle;

        public Action<bool>? Over => over;

        // Its end is counted, and it throws nothing.
        public void Execute() => _ = pump.RunAsync(this);
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace StudyBot.Discord.Wire.Gateway;

/// <summary>
/// Hands events on without holding up the connection: interactions side by side, begun in their order; all others one after the other, so that a server
/// that was joined and left is not seen to be left and joined.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A source without a timer or a wait handle holds nothing to dispose, and handlers that were cut off may still ask it.")]
internal sealed partial class EventPump
{
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(1);

    private readonly Func<GatewayEvent, CancellationToken, Task> handle;
    private readonly HandledSequence handled;
    private readonly GatewayCounts counts;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly Channel<Work> oneByOne = Channel.CreateUnbounded<Work>(new UnboundedChannelOptions { SingleReader = true });
    private readonly CancellationTokenSource cut = new();
    private readonly TaskCompletionSource idle = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task ordered;

    // One more than what is under way, until it is stopped.
    private int running = 1;

    public EventPump(
        Func<GatewayEvent, CancellationToken, Task> handle,
        HandledSequence handled,
        GatewayCounts counts,
        TimeProvider time,
        ILogger logger)
    {
        this.handle = handle;
        this.handled = handled;
        this.counts = counts;
        this.time = time;
        this.logger = logger;
        ordered = RunOneByOneAsync();
    }

    /// <param name="sequence">Null for an event without one.</param>
    public void Post(GatewayEvent gatewayEvent, long? sequence)
    {
        var work = new Work(this, gatewayEvent, sequence is { } s ? handled.Begin(s) : null);
        Interlocked.Increment(ref running);
        if (gatewayEvent is GatewayEvent.InteractionCreated)
        {
            // The common queue is first in, first out; a thread's own is not.
            ThreadPool.UnsafeQueueUserWorkItem(work, preferLocal: false);
        }
        else
        {
            oneByOne.Writer.TryWrite(work);
        }
    }

    /// <summary>Waits for what is under way; what then still runs is cancelled, and will be told again after a restart.</summary>
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
        try
        {
            await handle(work.Event, cut.Token);
        }
        catch (OperationCanceledException) when (cut.IsCancellationRequested)
        {
            // Not handled: its number stays, so that it is told again.
            Finish();
            return;
        }
        catch (Exception failure)
        {
            counts.AddFailedHandler();
            LogFailed(failure, work.Event.GetType().Name);
        }

        if (work.Ticket is { } ticket)
        {
            handled.End(ticket);
        }

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

    private sealed class Work(EventPump pump, GatewayEvent gatewayEvent, HandledSequence.Ticket? ticket) : IThreadPoolWorkItem
    {
        public GatewayEvent Event => gatewayEvent;

        public HandledSequence.Ticket? Ticket => ticket;

        // Its end is counted, and it throws nothing.
        public void Execute() => _ = pump.RunAsync(this);
    }
}

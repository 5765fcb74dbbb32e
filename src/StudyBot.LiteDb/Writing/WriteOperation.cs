namespace StudyBot.LiteDb.Writing;

/// <summary>One caller's operation while it waits for the writer, and the way back to the caller.</summary>
internal abstract class WriteOperation
{
    private const int Waiting = 0;
    private const int Started = 1;
    private const int Cancelled = 2;
    private int state;

    /// <summary>False when the caller cancelled first; from here on it cannot be cancelled.</summary>
    public bool TryStart() => Interlocked.CompareExchange(ref state, Started, Waiting) == Waiting;

    public abstract void Run(WriteSession session);

    /// <summary>Only after the commit.</summary>
    public abstract void Acknowledge();

    public abstract void Fail(Exception exception);

    protected bool TryCancel() => Interlocked.CompareExchange(ref state, Cancelled, Waiting) == Waiting;
}

/// <inheritdoc/>
internal sealed class WriteOperation<T>(Func<WriteSession, T> write) : WriteOperation
{
    private readonly TaskCompletionSource<T> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? result;

    public Task<T> Completion => completion.Task;

    public void Cancel(CancellationToken cancellationToken)
    {
        if (TryCancel())
        {
            completion.TrySetCanceled(cancellationToken);
        }
    }

    public override void Run(WriteSession session) => result = write(session);

    // The result was set by Run, which is always called before; T itself may be nullable.
    public override void Acknowledge() => completion.TrySetResult(result!);

    public override void Fail(Exception exception) => completion.TrySetException(exception);
}

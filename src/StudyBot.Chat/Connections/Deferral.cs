namespace StudyBot.Chat.Connections;

/// <summary>
/// Something that is done at its time unless it is stopped before, as nearly always: so that stopping throws nothing and costs nothing.
/// </summary>
public sealed class Deferral
{
    private const int Waiting = 0;
    private const int Begun = 1;
    private const int Stopped = 2;

    private readonly Func<Task> work;
    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ITimer timer;
    private int state;

    /// <param name="work">May fail: whoever stops it is told.</param>
    /// <param name="after">Not above zero: at once.</param>
    public Deferral(Func<Task> work, TimeSpan after, TimeProvider time)
    {
        this.work = work;
        timer = time.CreateTimer(_ => Begin(), null, after > TimeSpan.Zero ? after : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }

    /// <summary>It is not begun any more; where it was, it is over when this returns.</summary>
    public Task StopAsync()
    {
        timer.Dispose();
        return Interlocked.CompareExchange(ref state, Stopped, Waiting) == Begun ? done.Task : Task.CompletedTask;
    }

    private void Begin()
    {
        if (Interlocked.CompareExchange(ref state, Begun, Waiting) == Waiting)
        {
            // Its end is what "done" tells.
            _ = RunAsync();
        }
    }

    private async Task RunAsync()
    {
        try
        {
            await work().ConfigureAwait(false);
            done.SetResult();
        }
        catch (Exception failure)
        {
            done.SetException(failure);
        }
    }
}

namespace StudyBot.Testing.Servers;

/// <summary>Says that something changed, so that who waits looks again: nothing here waits by the clock.</summary>
internal sealed class Changes
{
    private TaskCompletionSource next = Fresh();

    public void Announce() => Interlocked.Exchange(ref next, Fresh()).TrySetResult();

    /// <exception cref="TimeoutException">It did not come within the patience; with <paramref name="complaint"/> as its message.</exception>
    public async Task UntilAsync(Func<bool> isThere, TimeSpan patience, Func<string> complaint)
    {
        using var limit = new CancellationTokenSource(patience);
        while (true)
        {
            // Taken before the look, so that a change between the two is not missed.
            var change = Volatile.Read(ref next).Task;
            if (isThere())
            {
                return;
            }

            try
            {
                await change.WaitAsync(limit.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException(complaint());
            }
        }
    }

    private static TaskCompletionSource Fresh() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

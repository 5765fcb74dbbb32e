namespace StudyBot.Chat.Commands.Routing;

/// <summary>
/// What cannot be deferred has one second (forms to be opened, validations, completions), whatever goes before it: a platform allows three, the way there and
/// back included.
/// </summary>
/// <param name="spent">What is gone of it before this begins.</param>
internal sealed class Deadline(TimeProvider time, TimeSpan spent)
{
    private static readonly TimeSpan Allowed = TimeSpan.FromSeconds(1);

    private readonly long begun = time.GetTimestamp();

    /// <summary>A result in time, or none. Work that ignores its cancellation is left behind.</summary>
    public async Task<(bool IsInTime, T? Result)> RunAsync<T>(Func<CancellationToken, Task<T>> run, CancellationToken cancellationToken)
    {
        var left = Allowed - spent - time.GetElapsedTime(begun);
        if (left <= TimeSpan.Zero)
        {
            return (false, default);
        }

        using var limit = new CancellationTokenSource(left, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        var work = run(either.Token);
        try
        {
            return (true, await work.WaitAsync(left, time, cancellationToken));
        }
        catch (TimeoutException late) when (work.Exception?.InnerException != late)
        {
            // The work itself did not throw it; by now it may have ended all the same, and still too late.
            await either.CancelAsync();

            // Whatever it still comes to is observed, so that it is not taken for an error of nobody's.
            _ = work.ContinueWith(static late => late.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            return (false, default);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return (false, default);
        }
    }
}

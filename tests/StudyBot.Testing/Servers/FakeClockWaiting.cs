using Microsoft.Extensions.Time.Testing;

namespace StudyBot.Testing.Servers;

/// <summary>
/// Waits at a fake clock for what goes over real sockets. It may itself wait for this clock, which nobody moves meanwhile: on a busy machine a request
/// breaks off and is sent again after a pause, and an end gives what is under way its time. So the clock is moved where nothing has come of it for a
/// moment. That moment is no part of any result: too short a one moves the clock more often, too long a one takes longer.
/// </summary>
public static class FakeClockWaiting
{
    private const int MostMoves = 240;

    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);

    /// <exception cref="TimeoutException">After so many moves it would never come: a failure says more than a run that does not end.</exception>
    public static async Task InTimeAsync(this FakeTimeProvider time, Task work)
    {
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(work);
        for (var moves = 0; moves < MostMoves && await Task.WhenAny(work, Task.Delay(Moment)) != work; moves++)
        {
            time.Advance(Step);
        }

        await work.WaitAsync(Step);
    }
}

using System.Globalization;
using StudyBot.Terminal.Screens;

namespace StudyBot.Terminal.Sessions;

/// <summary>
/// Says once a second that a command is still at work, until it answers: for how long where it says nothing of itself, else how far it said it was and how
/// much is left by that.
/// </summary>
internal sealed class WorkingLine : IAsyncDisposable
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);

    /// <summary>Before that what is done says little of what is not.</summary>
    private static readonly TimeSpan LeastToGuess = TimeSpan.FromSeconds(3);

    private readonly CancellationTokenSource ended = new();
    private readonly Task ticking;

    public WorkingLine(TerminalResponder responder, IScreen screen, TimeProvider time) => ticking = TickAsync(responder, screen, time);

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync().ConfigureAwait(false);
        await ticking.ConfigureAwait(false);
        ended.Dispose();
    }

    private async Task TickAsync(TerminalResponder responder, IScreen screen, TimeProvider time)
    {
        var begun = time.GetTimestamp();
        TerminalResponder.Progress? known = null;
        var reachedAfter = TimeSpan.Zero;
        using var timer = new PeriodicTimer(Tick, time);
        try
        {
            while (await timer.WaitForNextTickAsync(ended.Token).ConfigureAwait(false) && responder.Shown is null)
            {
                var gone = time.GetElapsedTime(begun);
                (known, reachedAfter) = responder.Reached == known ? (known, reachedAfter) : (responder.Reached, gone);
                if (known is { } reached)
                {
                    screen.ShowProgress(reached.Text + Left(gone, reachedAfter, reached.Share), reached.Share);
                }
                else
                {
                    screen.ShowProgress(string.Create(CultureInfo.InvariantCulture, $"At work for {gone.TotalSeconds:N0} s. Ctrl-C stops it."), null);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The command has ended.
        }
    }

    // Guessed when something was reached last; since then it has become less.
    private static string Left(TimeSpan gone, TimeSpan reachedAfter, double? share) => share is > 0 and < 1 and var done && gone >= LeastToGuess
        ? string.Create(CultureInfo.InvariantCulture, $" about {Math.Max(1, ((reachedAfter * ((1 - done) / done)) - (gone - reachedAfter)).TotalSeconds):N0} s left,")
        : "";
}

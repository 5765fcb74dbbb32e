using System.Globalization;
using StudyBot.Terminal.Screens;

namespace StudyBot.Terminal.Sessions;

/// <summary>Says that a command is still at work, from the second on in which nothing was seen of it, until it says something itself.</summary>
internal sealed class WorkingLine : IAsyncDisposable
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);

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
        using var timer = new PeriodicTimer(Tick, time);
        try
        {
            for (var seconds = 1; await timer.WaitForNextTickAsync(ended.Token).ConfigureAwait(false) && !responder.HasSpoken; seconds++)
            {
                screen.ShowProgress(string.Create(CultureInfo.InvariantCulture, $"At work for {seconds} s. Ctrl-C stops it."), null);
            }
        }
        catch (OperationCanceledException)
        {
            // The command has ended.
        }
    }
}

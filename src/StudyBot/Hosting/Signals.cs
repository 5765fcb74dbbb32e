using System.Runtime.InteropServices;

namespace StudyBot.Hosting;

/// <summary>
/// SIGINT, SIGTERM and SIGHUP end the program in order: what runs is cancelled, the store is closed. Whoever has something to cancel
/// first (the chat) is asked first about SIGINT.
/// </summary>
internal sealed class Signals : IDisposable
{
    /// <summary>SIGXFSZ, on Linux and on macOS alike: a file became larger than this process may make one.</summary>
    private const PosixSignal FileTooLarge = (PosixSignal)25;

    private readonly CancellationTokenSource stopping = new();
    private readonly List<PosixSignalRegistration> registrations = [];
    private Func<bool>? firstAsked;

    public Signals()
    {
        registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, OnInterrupt));
        registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnTerminate));
        registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGHUP, OnTerminate));
        if (!OperatingSystem.IsWindows())
        {
            // Otherwise it ends the process on the spot; so the write fails, and is told as any disk that takes no more.
            registrations.Add(PosixSignalRegistration.Create(FileTooLarge, context => context.Cancel = true));
        }
    }

    /// <summary>Cancelled when the program is to end.</summary>
    public CancellationToken Stopping => stopping.Token;

    /// <summary>Whether it was SIGINT that ended it.</summary>
    public bool WasInterrupted { get; private set; }

    /// <param name="interrupt">Answers true where it took the interrupt for itself.</param>
    public void AskFirst(Func<bool> interrupt) => firstAsked = interrupt;

    public void Dispose()
    {
        registrations.ForEach(r => r.Dispose());
        stopping.Dispose();
    }

    // Once the end was asked for, a further signal ends the process at once: what runs may be stuck where nothing cancels it (opening a pipe
    // that nobody writes to), and the store bears that.
    private void OnInterrupt(PosixSignalContext context)
    {
        context.Cancel = !stopping.IsCancellationRequested;
        if (firstAsked?.Invoke() != true)
        {
            WasInterrupted = true;
            stopping.Cancel();
        }
    }

    private void OnTerminate(PosixSignalContext context)
    {
        context.Cancel = !stopping.IsCancellationRequested;
        stopping.Cancel();
    }
}

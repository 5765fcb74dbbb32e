using Hex1b;

namespace StudyBot.EndToEnd.Tests.Processes;

/// <summary>
/// The output of a process on its way to the screen, kept byte for byte. The screen asks for more only when it has drawn what it had: that is the moment
/// to look at it.
/// </summary>
internal sealed class WatchedOutput(Hex1bTerminalChildProcess process) : IHex1bTerminalWorkloadAdapter
{
    private readonly Lock gate = new();
    private readonly MemoryStream all = new();
    private TaskCompletionSource drawn = New();

    public event Action? Disconnected
    {
        add => process.Disconnected += value;
        remove => process.Disconnected -= value;
    }

    public byte[] Bytes
    {
        get
        {
            lock (gate)
            {
                return all.ToArray();
            }
        }
    }

    /// <summary>Completes when the screen has drawn something more, or the process has ended.</summary>
    public Task NextDrawing
    {
        get
        {
            lock (gate)
            {
                return drawn.Task;
            }
        }
    }

    public async ValueTask<ReadOnlyMemory<byte>> ReadOutputAsync(CancellationToken ct = default)
    {
        Tell();
        var read = await process.ReadOutputAsync(ct);
        lock (gate)
        {
            all.Write(read.Span);
        }

        if (read.IsEmpty)
        {
            Tell();
        }

        return read;
    }

    public ValueTask WriteInputAsync(ReadOnlyMemory<byte> data, CancellationToken ct = default) => process.WriteInputAsync(data, ct);

    public ValueTask ResizeAsync(int width, int height, CancellationToken ct = default) => process.ResizeAsync(width, height, ct);

    public ValueTask DisposeAsync() => process.DisposeAsync();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Tell()
    {
        lock (gate)
        {
            drawn.TrySetResult();
            drawn = New();
        }
    }
}

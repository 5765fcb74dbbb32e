using System.Threading.Channels;

namespace StudyBot.Terminal.Lines.Editing;

/// <summary>
/// Keys in the order in which they were pressed, waited for all the time: between two reads of a console the system would write what is typed onto the
/// screen by itself, in the middle of an answer. What is typed while a command is at work is there for the next line.
/// </summary>
internal sealed class TypedKeys
{
    private readonly Channel<ConsoleKeyInfo> keys = Channel.CreateUnbounded<ConsoleKeyInfo>(new UnboundedChannelOptions { SingleWriter = true });

    public TypedKeys(IKeyboard keyboard) => new Thread(() => Read(keyboard)) { IsBackground = true, Name = "StudyBot keyboard" }.Start();

    /// <summary>Whether the next key was pressed already: pasted text comes faster than it can be drawn key by key.</summary>
    public bool HasNext => keys.Reader.TryPeek(out _);

    /// <summary>Null where there is no keyboard any more.</summary>
    public async ValueTask<ConsoleKeyInfo?> NextAsync(CancellationToken cancellationToken) =>
        await keys.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false) && keys.Reader.TryRead(out var key) ? key : null;

    private void Read(IKeyboard keyboard)
    {
        try
        {
            while (true)
            {
                keys.Writer.TryWrite(keyboard.ReadKey());
            }
        }
        catch (Exception gone) when (gone is InvalidOperationException or IOException or OperationCanceledException)
        {
            keys.Writer.TryComplete();
        }
    }
}

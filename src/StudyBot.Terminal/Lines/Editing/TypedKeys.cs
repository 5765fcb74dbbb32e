using System.Threading.Channels;

namespace StudyBot.Terminal.Lines.Editing;

/// <summary>
/// Keys in the order in which they were pressed, waited for all the time: between two reads of a console the system would write what is typed onto the
/// screen by itself, in the middle of an answer. What is typed while a command is at work is there for the next line.
/// </summary>
internal sealed class TypedKeys
{
    private readonly Channel<Typed> typed = Channel.CreateUnbounded<Typed>(new UnboundedChannelOptions { SingleWriter = true });

    public TypedKeys(IKeyboard keyboard) => new Thread(() => Read(new KeyStream(keyboard))) { IsBackground = true, Name = "StudyBot keyboard" }.Start();

    /// <summary>Whether the next key was pressed already: what is typed ahead comes faster than it can be drawn key by key.</summary>
    public bool HasNext => typed.Reader.TryPeek(out _);

    /// <summary>Null where there is no keyboard any more.</summary>
    public async ValueTask<Typed?> NextAsync(CancellationToken cancellationToken) =>
        await typed.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false) && typed.Reader.TryRead(out var next) ? next : null;

    private void Read(KeyStream keys)
    {
        try
        {
            while (true)
            {
                typed.Writer.TryWrite(keys.Read());
            }
        }
        catch (Exception gone) when (gone is InvalidOperationException or IOException or OperationCanceledException)
        {
            typed.Writer.TryComplete();
        }
    }
}

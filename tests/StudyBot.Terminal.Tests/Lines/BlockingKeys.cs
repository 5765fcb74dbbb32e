using System.Collections.Concurrent;
using StudyBot.Terminal.Lines.Editing;

namespace StudyBot.Terminal.Tests.Lines;

/// <summary>Keys pressed one by one while a line is read.</summary>
internal sealed class BlockingKeys : IKeyboard, IDisposable
{
    private readonly BlockingCollection<ConsoleKeyInfo> pressed = [];
    private readonly SemaphoreSlim waits = new(0);

    public ConsoleKeyInfo ReadKey()
    {
        waits.Release();
        return pressed.Take(TestContext.Current.CancellationToken);
    }

    public void Press(char typed, ConsoleKey key = ConsoleKey.None) => pressed.Add(new ConsoleKeyInfo(typed, key, false, false, false));

    /// <summary>Completes when one key was taken in and the next is waited for.</summary>
    public async Task WaitUntilReadAsync()
    {
        await waits.WaitAsync(TestContext.Current.CancellationToken);
        await waits.WaitAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        pressed.Dispose();
        waits.Dispose();
    }
}

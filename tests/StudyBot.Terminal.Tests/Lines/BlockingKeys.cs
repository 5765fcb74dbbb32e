using System.Collections.Concurrent;
using StudyBot.Terminal.Lines.Editing;

namespace StudyBot.Terminal.Tests.Lines;

/// <summary>Keys pressed one by one while a line is read.</summary>
internal sealed class BlockingKeys : IKeyboard, IDisposable
{
    private readonly BlockingCollection<ConsoleKeyInfo> pressed = [];

    public ConsoleKeyInfo ReadKey() => pressed.Take();

    public void Press(char typed, ConsoleKey key = ConsoleKey.None) => pressed.Add(new ConsoleKeyInfo(typed, key, false, false, false));

    public void Press(string typed)
    {
        foreach (var sign in typed)
        {
            Press(sign);
        }
    }

    // Whoever waits for the next key is told that there is no keyboard any more.
    public void Dispose() => pressed.CompleteAdding();
}

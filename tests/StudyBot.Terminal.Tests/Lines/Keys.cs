using StudyBot.Terminal.Lines.Editing;

namespace StudyBot.Terminal.Tests.Lines;

/// <summary>
/// Keys pressed beforehand. In a script a letter is itself, and names stand in braces: <c>{Tab}</c>, <c>{UpArrow}</c>, <c>{^A}</c> with Control,
/// <c>{!B}</c> with Alt. After the last one the keyboard is gone.
/// </summary>
internal sealed class Keys(string script) : IKeyboard
{
    private readonly Queue<ConsoleKeyInfo> left = new(Read(script));

    public ConsoleKeyInfo ReadKey() => left.TryDequeue(out var key) ? key : throw new InvalidOperationException("No key is left.");

    private static IEnumerable<ConsoleKeyInfo> Read(string script)
    {
        for (var at = 0; at < script.Length; at++)
        {
            if (script[at] != '{')
            {
                yield return new ConsoleKeyInfo(script[at], ConsoleKey.None, false, false, false);
                continue;
            }

            var end = script.IndexOf('}', at);
            var name = script[(at + 1)..end];
            var isControl = name[0] == '^';
            var isAlt = name[0] == '!';
            yield return new ConsoleKeyInfo('\0', Enum.Parse<ConsoleKey>(isControl || isAlt ? name[1..] : name), false, isAlt, isControl);
            at = end;
        }
    }
}

namespace StudyBot.Terminal.Lines.Editing;

/// <inheritdoc/>
public sealed class ConsoleKeyboard : IKeyboard
{
    public ConsoleKeyInfo ReadKey() => Console.ReadKey(intercept: true);
}

namespace StudyBot.Terminal.Lines.Editing;

/// <summary>Keys as they are pressed.</summary>
public interface IKeyboard
{
    /// <summary>Waits for the next key; it is not shown.</summary>
    /// <exception cref="InvalidOperationException">There is no keyboard any more.</exception>
    ConsoleKeyInfo ReadKey();
}

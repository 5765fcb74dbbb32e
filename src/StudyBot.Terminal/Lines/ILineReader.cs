namespace StudyBot.Terminal.Lines;

/// <summary>Where the session's lines come from: a pipe, a simple console, an editor with history and completion.</summary>
public interface ILineReader
{
    /// <summary>The next line without its end; null at the end of the input. Nobody calls it twice at once.</summary>
    /// <param name="prompt">Shown where somebody sits at the input.</param>
    /// <param name="assistant">Helps with this line where the reader can use help; null for answers that are no commands: they are not remembered either.</param>
    Task<string?> ReadLineAsync(string prompt, ILineAssistant? assistant, CancellationToken cancellationToken);

    /// <summary>Shows the prompt once more, after something else was written beside it.</summary>
    void ShowPromptAgain();

    /// <summary>Takes back what is typed of the line so far. False where nothing is, or where that cannot be told.</summary>
    bool TakeBack() => false;
}

namespace StudyBot.Terminal.Lines;

/// <summary>Where the session's lines come from: a pipe, a plain console, some day an editor with history and completion.</summary>
public interface ILineReader
{
    /// <summary>The next line without its end; null at the end of the input. Nobody calls it twice at once.</summary>
    /// <param name="prompt">Shown where somebody sits at the input.</param>
    Task<string?> ReadLineAsync(string prompt, CancellationToken cancellationToken);

    /// <summary>Shows the prompt once more, after something else was written beside it.</summary>
    void ShowPromptAgain();
}

namespace StudyBot.Terminal.Lines;

/// <summary>Where the session's lines come from: a pipe, a simple console, an editor with history and completion.</summary>
public interface ILineReader
{
    /// <summary>Whether a line can be given back, to be typed on.</summary>
    bool CanEdit => false;

    /// <summary>The next line without its end; null at the end of the input. Nobody calls it twice at once.</summary>
    Task<string?> ReadLineAsync(LineRequest request, CancellationToken cancellationToken);

    /// <summary>Shows the prompt once more, after something else was written beside it.</summary>
    void ShowPromptAgain();

    /// <summary>Takes back what is typed of the line so far. False where nothing is, or where that cannot be told.</summary>
    bool TakeBack() => false;

    /// <summary>No line is read any more: the console is left as it was found.</summary>
    void Close()
    {
    }
}

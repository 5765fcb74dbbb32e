namespace StudyBot.Terminal.Lines;

/// <summary>What a line is asked for.</summary>
/// <param name="Prompt">Shown where somebody sits at the input.</param>
/// <param name="Assistant">Helps with this line where the reader can use help.</param>
public sealed record LineRequest(string Prompt, ILineAssistant? Assistant = null)
{
    /// <summary>It is a command: remembered, and what was remembered can be called back.</summary>
    public bool IsCommand { get; init; }

    /// <summary>What stands in the line already, to be edited; only where <see cref="ILineReader.CanEdit"/>.</summary>
    public string Start { get; init; } = "";

    /// <summary>A text is asked for: what is pasted keeps its lines, and comes back as one answer that holds their ends.</summary>
    public bool IsText { get; init; }
}

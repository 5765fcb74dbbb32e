namespace StudyBot.Terminal.Lines.Editing;

/// <summary>What comes from the keyboard. A closed family.</summary>
internal abstract record Typed
{
    private Typed()
    {
    }

    public sealed record Key(ConsoleKeyInfo Info) : Typed;

    /// <summary>What was pasted, as one thing.</summary>
    /// <param name="Text">Its lines end in <c>\n</c>; nothing in it acts on a screen.</param>
    public sealed record Paste(string Text) : Typed;

    /// <summary>The terminal's answer to the question where its cursor stands.</summary>
    /// <param name="Column">From 1.</param>
    public sealed record CursorAt(int Column) : Typed;
}

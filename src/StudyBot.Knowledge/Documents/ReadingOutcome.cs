namespace StudyBot.Knowledge.Documents;

/// <summary>What reading a document of a format came to. A closed family.</summary>
public abstract record ReadingOutcome
{
    private ReadingOutcome()
    {
    }

    /// <param name="Reading">Never empty.</param>
    public sealed record Read(DocumentReading Reading) : ReadingOutcome;

    /// <summary>A password is needed.</summary>
    public sealed record Encrypted : ReadingOutcome;

    /// <summary>It opens, but there is no text in it: pictures of pages, mostly.</summary>
    public sealed record NoText : ReadingOutcome;

    /// <summary>Its bytes are not what its beginning promises, or are broken.</summary>
    public sealed record Damaged : ReadingOutcome;

    /// <param name="Limit">So many may be.</param>
    public sealed record TooManyPages(int Limit) : ReadingOutcome;

    /// <summary>More text than a document may have, or contents far larger than the file.</summary>
    public sealed record TooMuchText : ReadingOutcome;

    /// <summary>Elements within elements, deeper than anybody writes.</summary>
    public sealed record TooDeep : ReadingOutcome;

    public sealed record TookTooLong(TimeSpan Limit) : ReadingOutcome;

    public sealed record TooMuchMemory : ReadingOutcome;

    /// <summary>The reader itself could not be started or answered nothing that can be understood; the fault is not the document's.</summary>
    /// <param name="Reason">For the log.</param>
    public sealed record ReaderFailed(string Reason) : ReadingOutcome;
}

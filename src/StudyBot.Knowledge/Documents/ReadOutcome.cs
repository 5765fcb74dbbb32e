namespace StudyBot.Knowledge.Documents;

/// <summary>What reading the bytes of a document came to.</summary>
public abstract record ReadOutcome
{
    private ReadOutcome()
    {
    }

    public sealed record Read(SourceText Text) : ReadOutcome;

    /// <summary>Nothing but white space, or no bytes at all.</summary>
    public sealed record SourceIsEmpty : ReadOutcome;

    /// <summary>A NUL, or more than 1 % control characters.</summary>
    public sealed record SourceIsBinary : ReadOutcome;

    /// <summary>Over the limit of <see cref="DocumentLimits.MaxBytes"/>.</summary>
    public sealed record SourceTooLarge(long Bytes) : ReadOutcome;
}

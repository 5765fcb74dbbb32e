namespace StudyBot.Knowledge.Lookup;

/// <summary>What came of holding a document back. A closed family.</summary>
public abstract record HoldOutcome
{
    private HoldOutcome()
    {
    }

    public sealed record Held : HoldOutcome;

    /// <summary>The delivery was given up or forgotten, or did something else; nothing was changed.</summary>
    public sealed record GivenUp : HoldOutcome;

    /// <summary>Too many others wait; nothing was changed.</summary>
    /// <param name="AreOwn"><see cref="IHeldDocuments.MostHeldOfOne"/> of whoever brings it, first or after others, else <see cref="IHeldDocuments.MostHeld"/> of the group.</param>
    public sealed record TooManyWait(bool AreOwn) : HoldOutcome;

    /// <summary>Too little space is left to keep it safely; nothing was changed.</summary>
    public sealed record DiskAlmostFull(long FreeBytes) : HoldOutcome;
}

using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Library;

/// <summary>What came of adding one file. A closed family.</summary>
/// <param name="Name">The file's name without folders.</param>
public abstract record IndexOutcome(string Name)
{
    /// <summary>Kept, with so many facts of each kind.</summary>
    public sealed record Indexed(string Name, SourceSummary Source, int Facts, int Events) : IndexOutcome(Name);

    /// <summary>The group, or the library, has these very bytes; nothing was changed.</summary>
    public sealed record AlreadyThere(string Name, SourceSummary Source) : IndexOutcome(Name);

    /// <summary>It waits for a decision, since much of it stands in a source that is there or since somebody wants to see first what it says of itself; nothing was changed.</summary>
    public sealed record HeldBack(string Name, ContentHash Held) : IndexOutcome(Name);

    /// <summary>It would wait for a decision, and too many do; nothing was changed.</summary>
    /// <param name="AreOwn">Of whoever brings it, else of the group.</param>
    public sealed record TooManyWait(string Name, bool AreOwn) : IndexOutcome(Name);

    /// <summary>This very delivery added it before, and it was taken away since, or the delivery was given up, or what waited does so no longer as it was shown; nothing was changed.</summary>
    public sealed record TakenAwaySince(string Name) : IndexOutcome(Name);

    /// <summary>A seed that was offered before, and perhaps taken away since; it does not come back.</summary>
    public sealed record OfferedBefore(string Name) : IndexOutcome(Name);

    public sealed record Empty(string Name) : IndexOutcome(Name);

    /// <summary>A known format that is not read.</summary>
    /// <param name="Format">With its article: "a picture".</param>
    public sealed record WrongFormat(string Name, string Format) : IndexOutcome(Name);

    /// <summary>A format that is read; but this one was not, for what is said.</summary>
    /// <param name="Reading">Never one that was read.</param>
    public sealed record NotRead(string Name, ReadingOutcome Reading) : IndexOutcome(Name);

    /// <summary>No text, and of no format that is known here.</summary>
    public sealed record Binary(string Name) : IndexOutcome(Name);

    public sealed record TooLarge(string Name, long Bytes) : IndexOutcome(Name);

    /// <summary>Too little space is left to keep it safely; nothing was changed.</summary>
    public sealed record DiskAlmostFull(string Name, long FreeBytes) : IndexOutcome(Name);

    /// <summary>Not to be read: gone, a folder, or not permitted.</summary>
    /// <param name="Reason">The system's own words.</param>
    public sealed record Unreadable(string Name, string Reason) : IndexOutcome(Name);

    /// <summary>Where it was sent it cannot be fetched from.</summary>
    /// <param name="Reason">A sentence for whoever sent it, with what they can do.</param>
    public sealed record Unavailable(string Name, string Reason) : IndexOutcome(Name);
}

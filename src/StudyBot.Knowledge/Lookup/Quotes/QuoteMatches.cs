using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup.Indexing;

namespace StudyBot.Knowledge.Lookup.Quotes;

/// <summary>What a look-up of quotes came to. A closed family.</summary>
public abstract record QuoteMatches
{
    private QuoteMatches()
    {
    }

    /// <summary>Best first.</summary>
    /// <param name="About">How the topic was understood; null where none was asked for.</param>
    /// <param name="By">How the speaker was understood; null where none was asked for.</param>
    /// <param name="Speakers">The differently named speakers whom <paramref name="By"/> fits, those with most quotes first; one or none is no choice.</param>
    /// <param name="AlsoSpeaks">A speaker whose name the topic is, where no speaker was asked for.</param>
    public sealed record Found(
        IReadOnlyList<FoundQuote> Quotes,
        ReadWords? About,
        ReadWords? By,
        IReadOnlyList<string> Speakers,
        string? AlsoSpeaks) : QuoteMatches;

    /// <summary>Nobody of that name is quoted; the nearest names, if any. They are no answer.</summary>
    public sealed record NoSpeaker(IReadOnlyList<string> Nearest) : QuoteMatches;

    /// <summary>Nothing that is quoted fits the topic; what has most of its words, else what the asked speakers said of other things.</summary>
    /// <param name="By">How the speaker was understood; null where none was asked for.</param>
    /// <param name="IsPartly">Whether the nearest have some of the topic's words.</param>
    public sealed record NothingAbout(IReadOnlyList<FoundQuote> Nearest, ReadWords? By, bool IsPartly) : QuoteMatches;

    /// <summary>The documents hold no quotes, or there are no documents.</summary>
    public sealed record NoQuotes : QuoteMatches;
}

/// <summary>A quote, the event on which it was said, where the text says so, and tellings of the very same words by other sources.</summary>
public sealed record FoundQuote(QuoteFact Quote, EventFact? Event, IReadOnlyList<QuoteFact> AlsoTold);

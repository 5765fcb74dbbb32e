using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup.Indexing;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Lookup.Timeline;

/// <summary>What a look-up of dated events came to. A closed family.</summary>
public abstract record TimelineMatches
{
    private TimelineMatches()
    {
    }

    /// <summary>In order of date; a month or a year stands before the days in it.</summary>
    /// <param name="Undated">How many events fit that no date is told of: they cannot stand in it.</param>
    /// <param name="About">How what it is about was understood.</param>
    public sealed record Found(IReadOnlyList<TimelineEntry> Entries, int Undated, TimelineTopic? About) : TimelineMatches;

    /// <summary>Events fit, but none between the dates.</summary>
    /// <param name="Earliest">The first of those that fit; null where none of them is dated.</param>
    public sealed record NothingBetween(CivilDate? Earliest, CivilDate? Latest, int Dated, int Undated, TimelineTopic? About) : TimelineMatches;

    /// <summary>No event fits; the names that look most like it, if any. They are no answer.</summary>
    public sealed record NothingAbout(IReadOnlyList<string> Nearest) : TimelineMatches;

    /// <summary>The documents tell of no event, or there are no documents.</summary>
    public sealed record NoEvents : TimelineMatches;
}

/// <summary>How what a timeline is about was understood.</summary>
/// <param name="IsKindAsAsked">False where it said a kind ("summits") of which none fits, and other kinds are shown.</param>
/// <param name="IsOnlySaid">No event is named so, but the sentences that tell of these say it.</param>
/// <param name="People">Differently named people whose name the words are a part of, those most told of first; none where that is no choice.</param>
public sealed record TimelineTopic(ReadWords Read, bool IsKindAsAsked, bool IsOnlySaid, IReadOnlyList<string> People);

/// <summary>One event at one date.</summary>
/// <param name="Event">Of its tellings the richest; its date is known.</param>
/// <param name="AlsoTold">Further tellings with the same date.</param>
/// <param name="ToldOtherwise">What looks like the same event and has another date in another source.</param>
public sealed record TimelineEntry(EventFact Event, IReadOnlyList<EventFact> AlsoTold, IReadOnlyList<EventFact> ToldOtherwise);

using System.Collections.Frozen;

namespace StudyBot.Knowledge.Facts;

/// <summary>
/// Which facts a person should look at. Narrow on purpose: it asks what the rules themselves know to be their weak sides, so that of a document's facts a few
/// are doubtful and not most. What is merely missing (an event without a date) is no doubt: nothing wrong is shown.
/// </summary>
public static class FactDoubts
{
    /// <summary>Of an event whose date stands in another sentence than the one that tells of it.</summary>
    private const double BelowOfDates = 0.85;

    /// <summary>Of an event without a date that only the rule sees which yields to all others.</summary>
    private const double BelowOfEvents = 0.55;

    /// <summary>Of a quote whose speaker no verb names.</summary>
    private const double BelowOfQuotes = 0.8;

    /// <summary>Of a position whose verb takes many meanings, or whose holder is doubtful.</summary>
    private const double BelowOfPositions = 0.7;

    /// <summary>Of a term that is explained by nothing but words between commas.</summary>
    private const double BelowOfTerms = 0.75;

    private static readonly FrozenSet<string> Pronouns = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "he", "she", "they", "it", "we", "him", "her", "them", "us", "his", "their", "its", "our", "who", "himself", "herself", "themselves");

    /// <summary>Null where nothing is doubtful.</summary>
    public static FactDoubt? Of(Fact fact) => fact switch
    {
        EventFact { Date: { } date, Confidence: < BelowOfDates } happened when date.Evidence.Block != happened.Name.Evidence.Block => FactDoubt.DateFromElsewhere,
        EventFact { Date: null, Confidence: < BelowOfEvents } => FactDoubt.WideRule,
        EventFact happened when happened.Participants.Any(p => IsPronoun(p.Text)) => FactDoubt.NameFromPronoun,
        QuoteFact { Speaker: { } speaker } when IsPronoun(speaker.Text) => FactDoubt.NameFromPronoun,
        QuoteFact { Speaker: not null, Confidence: < BelowOfQuotes } => FactDoubt.SpeakerFromNearby,
        PositionFact { Holder: var holder } when IsPronoun(holder.Text) => FactDoubt.NameFromPronoun,
        PositionFact { Confidence: < BelowOfPositions } => FactDoubt.WeakPattern,
        OfficeFact { Person: var person } when IsPronoun(person.Text) => FactDoubt.NameFromPronoun,
        TermFact { Confidence: < BelowOfTerms } => FactDoubt.WeakPattern,
        _ => null,
    };

    private static bool IsPronoun(string text) => Pronouns.Contains(text);
}

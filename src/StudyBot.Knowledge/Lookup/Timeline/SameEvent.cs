using NodaTime;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Lookup.Timeline;

/// <summary>Which dated events look like one.</summary>
internal static class SameEvent
{
    // Two events of one kind at one place a fortnight apart are as likely two as one.
    private const int MostDaysApart = 10;

    /// <summary>Events with the same key are tellings of one: kind, date, and place, or name where there is no place.</summary>
    public static string KeyOf(EventFact fact) =>
        $"{fact.EventKind}/{fact.Date?.Value.Iso}/{(fact.Place is { } place ? NameForm.Fold(place.Value) : $"-{NameForm.Fold(fact.Name.Value)}")}";

    /// <summary>Two sources tell of what looks like one event and differ on its date; a wider date that holds the other is no difference.</summary>
    public static bool DiffersOnDate(EventFact one, EventFact other) =>
        one.Source != other.Source
        && one.EventKind == other.EventKind
        && one.Date is { } a
        && other.Date is { } b
        && IsNear(a.Value, b.Value)
        && one.Place is { } here
        && other.Place is { } there
        && NameForm.Fold(here.Value) == NameForm.Fold(there.Value)
        && SharesWho(one, other);

    private static bool IsNear(CivilDate a, CivilDate b)
    {
        var gap = Period.DaysBetween(a.Earliest <= b.Earliest ? a.Latest : b.Latest, a.Earliest <= b.Earliest ? b.Earliest : a.Earliest);
        return gap is > 0 and <= MostDaysApart && a.Precision == b.Precision && a.Precision is DatePrecision.Day or DatePrecision.Interval;
    }

    // Names differ between sources, so one word of one is enough: "Prime Minister Lund", "Kari Lund".
    private static bool SharesWho(EventFact one, EventFact other) =>
        one.Participants.SelectMany(p => NameForm.Words(p.Value.Name)).Intersect(other.Participants.SelectMany(p => NameForm.Words(p.Value.Name))).Any(w => w.Length > 2);
}

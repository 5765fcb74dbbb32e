using System.Runtime.CompilerServices;
using NodaTime;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Knowledge.Mentions.Places;

namespace StudyBot.Knowledge.Lookup;

/// <summary>
/// Where sources differ on one event. That they tell of one event is claimed only where it is sure: the kind is one that does not come twice in a week under one
/// name, both took place, the days lie within a week of each other, and the names are the same; or one holds the other, and the place is the same too. A value
/// that is missing, or less exact than the other, is no disagreement. Who took part is compared only where one alone can have been it
/// (<see cref="HeldOffices"/>), or there were two and no more (<see cref="TwoSides"/>).
/// </summary>
public static class Disagreements
{
    /// <summary>Slips between sources are of days; what lies further apart is another event of that name.</summary>
    private const int MostDaysApart = 7;

    private static readonly ConditionalWeakTable<IReadOnlyList<Fact>, IReadOnlyList<Disagreement>> Known = [];

    /// <summary>All in a list of facts, each once.</summary>
    /// <param name="facts">A list as a fact store gives it; it is compared once and must not change afterwards.</param>
    public static IReadOnlyList<Disagreement> Of(IReadOnlyList<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Known.GetValue(facts, static list => [.. Find(list)]);
    }

    /// <summary>Those that concern an event, each with that one first.</summary>
    public static IReadOnlyList<Disagreement> About(IReadOnlyList<Fact> facts, EventFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return
        [
            .. Of(facts)
                .Where(d => d.Event.Id == fact.Id || d.Other.Id == fact.Id)
                .Select(d => d.Event.Id == fact.Id ? d : d.Turned),
        ];
    }

    /// <summary>Whether both are one event, on which their sources differ.</summary>
    internal static bool AreOne(IReadOnlyList<Fact> facts, EventFact one, EventFact other) =>
        Of(facts).Any(d => (d.Event.Id == one.Id && d.Other.Id == other.Id) || (d.Event.Id == other.Id && d.Other.Id == one.Id));

    private static IEnumerable<Disagreement> Find(IReadOnlyList<Fact> facts)
    {
        var offices = new HeldOffices(facts);
        var told = facts.OfType<EventFact>().Select((fact, number) => Told.Of(fact, number, offices)).OfType<Told>().OrderBy(t => t.From).ThenBy(t => t.Number).ToList();
        var longest = told.Select(t => Period.DaysBetween(t.From, t.To)).DefaultIfEmpty().Max();
        for (var i = 0; i < told.Count; i++)
        {
            // What begins later than this cannot be near: of those before it the longest may still be going on.
            for (var j = i + 1; j < told.Count && Period.DaysBetween(told[i].From, told[j].From) <= MostDaysApart + longest; j++)
            {
                var (one, other) = told[i].Number < told[j].Number ? (told[i], told[j]) : (told[j], told[i]);
                if (one.DiffersFrom(other) is { } differing)
                {
                    yield return differing;
                }
            }
        }
    }

    /// <summary>An event that can be compared.</summary>
    /// <param name="Number">Its place in the list.</param>
    /// <param name="Name">The words that tell it from others, without kinds and small words.</param>
    private sealed record Told(EventFact Fact, int Number, LocalDate From, LocalDate To, HashSet<string> Name, HeldOffices Offices)
    {
        // A bit for each word: most of the many pairs of one week are told apart by it.
        private readonly ulong bits = Name.Aggregate(0UL, (bits, word) => bits | (1UL << (((word[0] * 31) + (word[^1] * 7) + word.Length) & 63)));

        private readonly string? paper = NamedPaper.Of(Fact);

        private const int LongestDays = 14;

        private static readonly EventKind[] Single =
            [EventKind.Summit, EventKind.Conference, EventKind.Signing, EventKind.Agreement, EventKind.Treaty, EventKind.Declaration, EventKind.Election];

        private static readonly EventKind[] TwoSided = [EventKind.Summit, EventKind.Signing, EventKind.Agreement, EventKind.Treaty, EventKind.Declaration];

        public static Told? Of(EventFact fact, int number, HeldOffices offices)
        {
            if (fact.IsPlanned || !Single.Contains(fact.EventKind) || fact.Date?.Value is not { } date || !HasDays(date))
            {
                return null;
            }

            var words = NameForm.Words(fact.Name.Value).Where(word => !KindWords.IsKind(word) && !KindWords.IsSmall(word)).ToHashSet(StringComparer.Ordinal);
            return EventNaming.IsNamed(fact.Name.Value, words) ? new Told(fact, number, date.Earliest, date.Latest, words, offices) : null;
        }

        /// <summary>Null where it is another event, or where both say the same.</summary>
        public Disagreement? DiffersFrom(Told other)
        {
            if (Fact.Source == other.Fact.Source || Fact.EventKind != other.Fact.EventKind)
            {
                return null;
            }

            // Each of those who sign a paper may do so on a day and at a place of their own: of one paper alone only who did on one day is compared.
            if (!SharesNameWith(other))
            {
                return paper is not null && paper == other.paper ? WhoDiffers(other) : null;
            }

            var isSameTime = From <= other.To && other.From <= To;
            var isNear = Period.DaysBetween(To < other.From ? To : other.To, To < other.From ? other.From : From) <= MostDaysApart;
            return (isSameTime, PlacesOf(Fact, other.Fact)) switch
            {
                (true, Places.Different) when IsOfOneDay && other.IsOfOneDay => new Disagreement(DisagreementKind.Place, Fact, other.Fact),
                (true, _) => WhoDiffers(other),
                (false, Places.Same) when isNear => new Disagreement(DisagreementKind.Date, Fact, other.Fact),
                (false, Places.Unknown) when isNear && Name.SetEquals(other.Name) => new Disagreement(DisagreementKind.Date, Fact, other.Fact),
                _ => null,
            };
        }

        // Whoever names some of those who came denies nobody else: only where there is one, or two, can two sources not both be right.
        private Disagreement? WhoDiffers(Told other)
        {
            if (!IsOfOneDay || !other.IsOfOneDay || From != other.From)
            {
                return null;
            }

            var who = HeldOffices.Differing(Offices.HoldersAt(Fact), Offices.HoldersAt(other.Fact))
                ?? (TwoSided.Contains(Fact.EventKind) && TwoSides.Of(Fact) is { } sides && TwoSides.Of(other.Fact) is { } others ? sides.DifferingFrom(others) : null);
            return who is null ? null : new Disagreement(DisagreementKind.Participant, Fact, other.Fact) { Who = who };
        }

        private bool IsOfOneDay => From == To;

        private bool SharesNameWith(Told other) => (bits & other.bits) is var common
            && (common == bits || common == other.bits)
            && (Name.SetEquals(other.Name)
                || ((Name.IsSubsetOf(other.Name) || other.Name.IsSubsetOf(Name)) && PlacesOf(Fact, other.Fact) == Places.Same));

        /// <summary>Two towns that are both known are two; of anything else one may lie in the other, or be another name of it.</summary>
        private static Places PlacesOf(EventFact one, EventFact other) => (one.Place?.Value, other.Place?.Value) switch
        {
            (null, _) or (_, null) => Places.Unknown,
            var (a, b) when NameForm.Fold(a) == NameForm.Fold(b) || (FirstName(a) is { } name && name == FirstName(b)) => Places.Same,
            var (a, b) when IsTown(a) && IsTown(b) && !AreOneCapital(a, b) => Places.Different,
            _ => Places.NotComparable,
        };

        private static bool IsTown(string name) => WellKnownPlaces.KindOf(name) == PlaceKind.City;

        private static string? FirstName(string name) => WellKnownPlaces.FirstNameOf(name);

        private static bool AreOneCapital(string one, string other) =>
            WellKnownPlaces.CountryOfCapital(one) is { } country && country == WellKnownPlaces.CountryOfCapital(other);

        // "2016-05/2017" is an interval that names no days.
        private static bool HasDays(CivilDate date) => date.Precision == DatePrecision.Day
            || (date.Precision == DatePrecision.Interval
                && date.Iso.Split('/').All(end => CivilDate.Parse(end)?.Precision == DatePrecision.Day)
                && Period.DaysBetween(date.Earliest, date.Latest) <= LongestDays);
    }

    private enum Places
    {
        Same,
        Different,

        /// <summary>At least one is not told.</summary>
        Unknown,

        /// <summary>One may lie in the other.</summary>
        NotComparable,
    }
}

using System.Collections.Frozen;

namespace StudyBot.Knowledge.Mentions.Dates;

/// <summary>The words of date expressions with their class and value.</summary>
internal static class DateVocabulary
{
    private static readonly FrozenDictionary<string, (DateWord Word, int Value)> Words = Build();
    private static readonly FrozenDictionary<string, (DateWord Word, int Value)>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>No word of the vocabulary is longer.</summary>
    private static readonly int Longest = Words.Keys.Max(k => k.Length);

    public static (DateWord Word, int Value) Of(ReadOnlySpan<char> word) =>
        word.Length <= Longest && Lookup.TryGetValue(word, out var found) ? found : default;

    private static FrozenDictionary<string, (DateWord, int)> Build()
    {
        var words = new Dictionary<string, (DateWord, int)>(StringComparer.OrdinalIgnoreCase);
        void Add(DateWord word, string names, int value = 0)
        {
            foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                words[name] = (word, value);
        }

        void Count(DateWord word, int first, params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
                Add(word, name, first++);
        }

        Add(DateWord.Past, "was were had did met held took visited signed resumed announced agreed ended began became gave made came "
            + "went left won saw led declared");
        Add(DateWord.Ahead, "will shall ll upcoming forthcoming planned scheduled expected expects intends intend intended plans plan going "
            + "starting");
        Count(DateWord.Month, 1, "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec");
        Count(DateWord.Weekday, 1, "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
        Count(DateWord.Season, 1, "spring", "summer", "autumn fall", "winter");
        Count(DateWord.Unit, 0, "day days", "week weeks", "month months", "year years",
            "decade decades century centuries quarter quarters");
        Count(DateWord.Cardinal, 1, "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
        Count(DateWord.Ordinal, 1, "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
            "eleventh", "twelfth", "thirteenth", "fourteenth",
            "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth");
        Add(DateWord.Cardinal, "fifteen", 15);
        Add(DateWord.Cardinal, "twenty", 20);
        Add(DateWord.Cardinal, "thirty", 30);
        Add(DateWord.Vague, "few several couple some many");
        Add(DateWord.This, "this");
        Add(DateWord.That, "that");
        Add(DateWord.Same, "same");
        Add(DateWord.Last, "last");
        Add(DateWord.Next, "next coming");
        Add(DateWord.Previous, "previous preceding prior");
        Add(DateWord.Following, "following ensuing subsequent");
        Add(DateWord.Ago, "ago");
        Add(DateWord.Later, "later afterwards afterward");
        Add(DateWord.Earlier, "earlier previously beforehand");
        Add(DateWord.Before, "before");
        Add(DateWord.After, "after");
        Add(DateWord.Part, "early late mid middle beginning end start");
        Add(DateWord.Yesterday, "yesterday");
        Add(DateWord.Today, "today tonight");
        Add(DateWord.Tomorrow, "tomorrow");
        Add(DateWord.DayPart, "morning afternoon evening night noon");
        Add(DateWord.The, "the");
        Add(DateWord.A, "a an");
        Add(DateWord.Of, "of");
        Add(DateWord.On, "on");
        Add(DateWord.In, "in");
        Add(DateWord.When, "since by during until till throughout around circa about dated approximately");
        Add(DateWord.From, "from");
        Add(DateWord.Between, "between");
        Add(DateWord.To, "to through thru");
        Add(DateWord.And, "and");
        Add(DateWord.Or, "or");
        Add(DateWord.Whose, "its their his her our");
        Add(DateWord.Label, "no nos number numbers vol vols volume p pp page pages art arts article articles section sections chapter "
            + "resolution resolutions part figure table paragraph paragraphs para room issue "
            + "item annex flight route highway act law decree order directive phase category division brigade regiment battalion session "
            + "agenda vision windows model boeing airbus channel post posts point points "
            + "document doc case file serial code box line");
        Add(DateWord.Counted, "people persons troops soldiers men women children delegates members representatives refugees participants "
            + "prisoners civilians workers students officers officials sailors marines "
            + "tons tonnes miles kilometers kilometres km meters metres feet inches acres hectares dollars euros pounds yen rubles "
            + "roubles yuan percent per pages words copies tanks aircraft planes ships missiles "
            + "warheads weapons rockets bombs shells times hours minutes seconds mw gw mhz households homes villages jobs companies "
            + "firms deaths casualties victims votes seats islands kg barrels units");
        Add(DateWord.BeforeEra, "bc bce");
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}

using StudyBot.Knowledge.Lookup;
using StudyBot.Quizzes.Questions.Material;

namespace StudyBot.Quizzes.Questions.Soundness;

/// <summary>Whether two names may mean one thing, so that they cannot both be options: "Britain" and "Great Britain", "Russia" and "Soviet Union".</summary>
internal static class SameThing
{
    private const int ShortestMisspelled = 7;

    /// <summary>Of each line any two: states and what came before, after or stands for them. Known to everybody, of no document.</summary>
    private static readonly string[][] States =
    [
        ["russia", "soviet union", "ussr", "russian federation", "russian empire", "kremlin", "moscow"],
        ["united kingdom", "great britain", "britain", "england", "british empire", "london"],
        ["united states", "america", "united states of america", "washington", "thirteen colonies", "american colonies", "confederate states", "confederacy", "union", "north america"],
        ["germany", "west germany", "east germany", "prussia", "federal republic of germany", "german democratic republic", "german empire", "nazi germany"],
        ["china", "peoples republic of china", "republic of china", "taiwan", "formosa"],
        ["korea", "north korea", "south korea"],
        ["vietnam", "north vietnam", "south vietnam", "indochina", "french indochina"],
        ["turkey", "ottoman empire"],
        ["iran", "persia"],
        ["austria", "austria hungary", "austro hungarian empire"],
        ["yugoslavia", "serbia", "federal republic of yugoslavia"],
        ["netherlands", "holland", "dutch republic"],
        ["france", "vichy france"],
        ["japan", "japanese empire"],
        ["thailand", "siam"],
        ["united arab republic", "egypt"], ["united arab republic", "syria"],
        ["congress", "u s congress", "senate", "u s senate", "house of representatives", "continental congress", "house"],
        ["parliament", "british parliament", "house of commons", "house of lords"],
        ["united nations", "un assembly", "united nations general assembly", "security council", "un security council", "general assembly"],
        ["canada", "quebec"],
        ["united kingdom", "scotland"], ["united kingdom", "wales"], ["united kingdom", "northern ireland"], ["ireland", "northern ireland"],
        ["united kingdom", "british government"], ["united states", "u s government", "united states government", "american government"],
        ["china", "tibet"], ["china", "hong kong"], ["china", "macau"], ["china", "manchuria"],
        ["russia", "chechnya"], ["soviet union", "ukraine"], ["soviet union", "belarus"], ["soviet union", "georgia"], ["ukraine", "crimea"], ["russia", "crimea"],
        ["germany", "bavaria"], ["germany", "saxony"], ["germany", "hanover"], ["germany", "north german confederation"], ["prussia", "north german confederation"],
        ["italy", "sardinia"], ["italy", "two sicilies"], ["spain", "catalonia"], ["denmark", "greenland"], ["georgia", "abkhazia"], ["georgia", "south ossetia"],
        ["united states", "hawaii"], ["united states", "texas"], ["united states", "puerto rico"], ["united states", "guam"], ["tanzania", "zanzibar"],
        ["serbia", "kosovo"], ["yugoslavia", "kosovo"], ["yugoslavia", "croatia"], ["yugoslavia", "slovenia"], ["czechoslovakia", "czech republic"], ["czechoslovakia", "slovakia"],
        ["ethiopia", "eritrea"], ["somalia", "somaliland"], ["morocco", "western sahara"], ["sudan", "south sudan"], ["indonesia", "timor leste"], ["pakistan", "bangladesh"],
        ["western hemisphere", "latin america"], ["western hemisphere", "south america"], ["western hemisphere", "central america"], ["western hemisphere", "north america"],
        ["western hemisphere", "caribbean"], ["latin america", "south america", "central america", "caribbean"],
        ["asia", "east asia", "far east", "southeast asia"], ["asia", "south asia"], ["asia", "central asia"], ["europe", "western europe"], ["europe", "eastern europe"],
        ["europe", "balkans"], ["middle east", "near east", "persian gulf", "gulf"], ["africa", "north africa"], ["africa", "southern africa"], ["africa", "horn of africa"],
        ["white house", "oval office"], ["state department", "department of state"], ["pentagon", "department of defense"],
        ["congo", "zaire", "democratic republic of the congo"],
        ["istanbul", "constantinople"], ["st petersburg", "saint petersburg", "petrograd", "leningrad"], ["beijing", "peking", "peiping"], ["nanjing", "nanking"], ["tokyo", "edo"],
        ["guangzhou", "canton"], ["tianjin", "tientsin"], ["chongqing", "chungking"], ["shenyang", "mukden"], ["mumbai", "bombay"], ["kolkata", "calcutta"], ["chennai", "madras"],
        ["gdansk", "danzig"], ["arkhangelsk", "archangel"], ["volgograd", "stalingrad"], ["kharkiv", "kharkov"], ["kaunas", "kovno"], ["klaipeda", "memel"], ["izmir", "smyrna"],
        ["porto", "oporto"], ["thessaloniki", "salonika"], ["jidda", "jeddah"], ["busan", "pusan"], ["incheon", "inchon"], ["rijeka", "fiume"], ["jakarta", "batavia"],
        ["kinshasa", "leopoldville"], ["oslo", "christiania"], ["saigon", "ho chi minh city"], ["kiev", "kyiv"], ["berlin", "east berlin"], ["new delhi", "delhi"],
        ["naypyidaw", "rangoon"], ["rangoon", "yangon"], ["hannover", "hanover"], ["bosporus", "bosphorus"],
    ];

    /// <summary>The lines that a name stands in.</summary>
    private static readonly Dictionary<string, HashSet<int>> StatesOf = States
        .SelectMany((line, i) => line.Select(name => (Name: name, Line: i)))
        .GroupBy(s => s.Name, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Select(s => s.Line).ToHashSet(), StringComparer.Ordinal);

    public static bool MayBe(Thing one, Thing other) =>
        one.Value == other.Value
        || one.Names.Any(a => other.Names.Any(b => IsPart(a, b)))
        || (one.Kind == ThingKind.Person && other.Kind == ThingKind.Person && one.Names.Any(a => other.Names.Any(b => AreSpellings(a, b))))
        || MayBe(one.Wording, other.Wording);

    /// <summary>Words one of which two share unless only <see cref="MayBeInOtherWords"/> finds them to be the same.</summary>
    public static IEnumerable<string> WordsOf(Thing thing) =>
        thing.Names.SelectMany(n => n).Concat(thing.Wording.Words).Concat(thing.Wording.PlainWords).Distinct(StringComparer.Ordinal);

    public static bool MayBe(string one, string other) => MayBe(new Wording(one), new Wording(other));

    public static bool MayBe(Wording one, Wording other) =>
        IsPart(one.Words, other.Words)
        || one.Plain == other.Plain
        || MayBeInOtherWords(one, other);

    /// <summary>Two that need not share a word.</summary>
    public static bool MayBeInOtherWords(Wording one, Wording other) =>
        AreSpelledNearly(one.Plain, other.Plain)
        || AreOfOneLine(one.Plain, other.Plain)
        || IsAcronymOf(one, other) || IsAcronymOf(other, one);

    /// <summary>States of which one came before or after the other, or is a part of it.</summary>
    public static bool AreStatesOfOneLine(string one, string other) => AreOfOneLine(NameForm.Fold(one), NameForm.Fold(other));

    private static bool AreOfOneLine(string one, string other) =>
        StatesOf.TryGetValue(one, out var first) && StatesOf.TryGetValue(other, out var second) && first.Overlaps(second);

    private static bool IsPart(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one.Count > 0 && other.Count > 0 && (one.All(other.Contains) || other.All(one.Contains) || AreFormsOfOne(one, other));

    // "Southeast Asia Treaty Organization" and "Southeast Asian Treaty Organization": one word in another form.
    private static bool AreFormsOfOne(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        if (one.Count != other.Count || one.Count < 3)
        {
            return false;
        }

        var apart = Enumerable.Range(0, one.Count).Where(i => one[i] != other[i]).ToList();
        return apart is [var at] && AreForms(one[at], other[at]);
    }

    private static bool AreForms(string one, string other) =>
        one.Length >= 4 && other.Length >= 4 && Math.Abs(one.Length - other.Length) <= 2 && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal));

    // "Bloemfonten" beside "Bloemfontein": one letter more, less or other.
    private static bool AreSpelledNearly(string one, string other)
    {
        if (one.Length < ShortestMisspelled || other.Length < ShortestMisspelled || Math.Abs(one.Length - other.Length) > 1)
        {
            return false;
        }

        var start = one.AsSpan().CommonPrefixLength(other);
        var a = one.AsSpan(start);
        var b = other.AsSpan(start);
        return one.Length == other.Length ? a.IsEmpty || a[1..].SequenceEqual(b[1..])
            : one.Length > other.Length ? a[1..].SequenceEqual(b)
            : a.SequenceEqual(b[1..]);
    }

    // "Khruschev" and "Khrushchev" of one given name; and a surname may be of one family or of one person.
    private static bool AreSpellings(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one.Count > 0 && other.Count > 0
        && (one[^1] == other[^1]
            || (one[0] == other[0] && one[^1].Length > 4 && other[^1].Length > 4 && one[^1].AsSpan(0, 4).SequenceEqual(other[^1].AsSpan(0, 4))));

    // "NATO" and "North Atlantic Treaty Organization".
    private static bool IsAcronymOf(Wording one, Wording other) =>
        one.Words is [{ Length: >= 2 }] or [{ Length: >= 3 }, "alliance" or "organization" or "bloc" or "group"] && one.Words[0] is var letters && (letters == other.Initials || letters == other.LongInitials);
}

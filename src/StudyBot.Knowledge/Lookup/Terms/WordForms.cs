using System.Collections.Frozen;

namespace StudyBot.Knowledge.Lookup.Terms;

/// <summary>What the stem alone does not bring together: irregular forms, British spelling, months, words that are in every text.</summary>
internal static class WordForms
{
    private static readonly FrozenDictionary<string, string> Base = ReadBases();

    private static readonly FrozenSet<string> StopWords =
        ("a about above after again against all am an and any are as at be because been before being below between both but by can could did do does "
        + "doing down during each few for from further had has have having he her here hers herself him himself his how i if in into is it its itself "
        + "just may me might more most must my myself no nor not now of off on once only or other our ours ourselves out over own s same shall she should "
        + "so some such t than that the their theirs them themselves then there these they this those through to too under until up upon us very was we "
        + "were what when where which while who whom whose why will with within would you your yours yourself one also whether name")
        .Split(' ').Except(["name"]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Months = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["jan"] = "january",
        ["feb"] = "february",
        ["mar"] = "march",
        ["apr"] = "april",
        ["jun"] = "june",
        ["jul"] = "july",
        ["aug"] = "august",
        ["sep"] = "september",
        ["sept"] = "september",
        ["oct"] = "october",
        ["nov"] = "november",
        ["dec"] = "december",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] MonthNames =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    public static bool IsStop(string lower) => StopWords.Contains(lower);

    /// <summary>The month's full name in lower case; null for what is none. "may" and "mar" are only with a capital.</summary>
    public static string? Month(string lower, bool isCapital) =>
        Months.TryGetValue(lower, out var full) ? (isCapital ? full : null)
        : Array.IndexOf(MonthNames, lower) >= 0 && (isCapital || lower is not ("may" or "march" or "august")) ? lower
        : null;

    public static string MonthName(int month) => MonthNames[month - 1];

    /// <summary>The term of a word in lower case without diacritics.</summary>
    public static string TermOf(string lower) =>
        EnglishStem.Of(Base.TryGetValue(lower, out var known) ? known : Spelling(lower));

    /// <summary>British spelling to American: the same is done to questions and texts, so that a word it should leave alone comes to no harm.</summary>
    private static string Spelling(string lower)
    {
        if (lower.Length < 5)
        {
            return lower;
        }

        var plural = lower[^1] == 's' ? "s" : "";
        var word = lower[..(lower.Length - plural.Length)];
        return word.EndsWith("our", StringComparison.Ordinal) ? word[..^3] + "or" + plural
            : word.EndsWith("metre", StringComparison.Ordinal) || word.EndsWith("entre", StringComparison.Ordinal)
                || word.EndsWith("eatre", StringComparison.Ordinal) || word.EndsWith("litre", StringComparison.Ordinal)
                ? word[..^2] + "er" + plural
            : word.EndsWith("isation", StringComparison.Ordinal) ? word[..^7] + "ization" + plural
            : word.EndsWith("ise", StringComparison.Ordinal) ? word[..^3] + "ize" + plural
            : lower.EndsWith("ised", StringComparison.Ordinal) ? lower[..^4] + "ized"
            : lower.EndsWith("ising", StringComparison.Ordinal) ? lower[..^5] + "izing"
            : word.EndsWith("ence", StringComparison.Ordinal) && word is "defence" or "offence" or "licence" ? word[..^4] + "ense" + plural
            : lower;
    }

    private static FrozenDictionary<string, string> ReadBases()
    {
        // Base form first, then its irregular forms.
        const string Families = """
            arise arose arisen|awake awoke|bear bore borne born|beat beaten|become became|begin began begun|bend bent|bind bound|bite bit bitten
            blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|come came
            cling clung|creep crept|deal dealt|dig dug|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|dwell dwelt|eat ate eaten
            fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forget forgot forgotten
            forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung|hear heard
            hide hid hidden|hold held|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|learn learnt|leave left|lend lent|lie lay lain
            lose lost|make made|mean meant|meet met|mistake mistook mistaken|overcome overcame|overthrow overthrew overthrown|pay paid|prove proven
            ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|sew sewn|shake shook shaken
            shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken
            speed sped|spell spelt|spend spent|spill spilt|spin spun|spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike struck stricken
            strive strove striven|swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn
            tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken|wake woke woken
            wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withstand withstood|write wrote written
            man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice|person people persons|life lives|wife wives|knife knives
            half halves|leaf leaves|thief thieves|wolf wolves|shelf shelves|self selves|crisis crises|thesis theses|basis bases|analysis analyses
            hypothesis hypotheses|phenomenon phenomena|criterion criteria|bacterium bacteria|datum data|medium media|index indices|matrix matrices
            vertex vertices|nucleus nuclei|radius radii|fungus fungi|alumnus alumni alumna|stimulus stimuli|focus foci|genus genera
            die died dying death dead|tie tied tying|choice choose|high height|long length|wide width|deep depth|strong strength|broad breadth
            britain british|france french|spain spanish|poland polish|ireland irish|wales welsh|scotland scottish|netherlands dutch|greece greek
            sweden swedish|turkey turkish|finland finnish|denmark danish|switzerland swiss|europe european
            """;
        var bases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var family in Families.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var forms = family.Split(' ');
            foreach (var form in forms)
            {
                bases.TryAdd(form, forms[0]);
            }
        }

        return bases.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

using System.Collections.Frozen;

namespace StudyBot.Knowledge.Sentences;

/// <summary>Whether a full stop belongs to the word before it, by that word and by the one that follows.</summary>
internal static class Abbreviations
{
    /// <summary>Stand before a name: what follows in capitals says nothing.</summary>
    private static readonly FrozenSet<string> Titles = Set(
        "Mr Mrs Ms Messrs Mme Mmes Mlle Dr Drs Prof Gen Lt Col Maj Capt Cpt Cmdr Cdr Adm Sgt Cpl Pvt Brig Rev Revd Hon Pres Gov Sen Sens "
        + "Rep Reps Amb Supt Fr Msgr Hr Sra Dra Ing Mt Ft "
        + "e.g i.e viz cf vs v Mgr Asst Atty Dep Lieut Rt Ven Comdr Congr");

    /// <summary>Stand before a number; before anything else the stop ends the sentence ("He said no. The").</summary>
    private static readonly FrozenSet<string> BeforeNumbers = Set(
        "No Nos Vol Vols p pp Art Arts Sec Secs Fig Figs Ch Chap para paras pt pts ser Ser ed eds fol n nn vol no nos art sec fig ch "
        + "chap ca c approx Res Doc Docs Ann App Reg col cols "
        + "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Pub Stat");

    /// <summary>May end a sentence: they do where a word that opens sentences follows.</summary>
    private static readonly FrozenSet<string> Others = Set(
        "Jr Sr Inc Ltd Co Cos Corp Bros Dept Univ Assn Est est al etc St Ave Blvd Rd Sq Esq Ph.D Bldg Mfg Intl Natl Gov't Gk Lat Eng Fla "
        + "Calif Conn Mass Pa Va Md Ill Ind Tex Ariz Colo Ga Mich Minn Miss Mo Neb Nev "
        + "Okla Ore Tenn Vt Wash Wis Wyo Del Ala Ark Ky Mont pres bros dept Fed Rus Brit Amer Ger Mon Tue Tues Wed Thu Thur Thurs Fri Sat");

    private static readonly FrozenSet<string> SentenceOpeners = Set(
        "The A An This That These Those It Its He She They We I You There Here His Her Their Our My Your But And Or So Yet However "
        + "Moreover Furthermore Nevertheless Nonetheless Meanwhile Instead Thus "
        + "Therefore Hence Although Though While When Where Whereas Whether If Since Because Before After During Until Under Over With "
        + "Without Within From For By To At On In Into As Among Between Both Many Most "
        + "Much More Some Several Such Other Others Another Each Every All Any No Not None Neither Nor One Two Three What Who Why How "
        + "Which Then Now Today Once Only Also Even Still Just Despite Given According "
        + "Following Later Earlier Finally First Second Third Additionally Through Throughout Unlike Like Upon Perhaps Ultimately "
        + "Eventually Soon Having Being");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TitleOf = Titles.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NumberOf =
        BeforeNumbers.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OtherOf = Others.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OpenerOf =
        SentenceOpeners.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="before">The sentence up to the stop, without it.</param>
    /// <param name="next">What follows, from its first letter or digit.</param>
    /// <param name="hasCloser">Whether a closing mark stands between.</param>
    public static bool OwnsStop(ReadOnlySpan<char> before, ReadOnlySpan<char> next, bool hasCloser)
    {
        var word = LastWord(before);
        if (word.IsEmpty)
            return false;
        if (TitleOf.Contains(word))
            return !hasCloser;
        if (NumberOf.Contains(word))
            return char.IsDigit(next[0]) || IsRoman(FirstWord(next)) || (IsMonth(word) && !OpenerOf.Contains(FirstWord(next)));
        var isOpener = OpenerOf.Contains(FirstWord(next));
        if (OtherOf.Contains(word))
            return !isOpener && !hasCloser;

        // Initials and letters with stops between: "John F. Kennedy", "the U.S. Senate", "7 a.m. Tuesday".
        if (word.Length == 1 && char.IsUpper(word[0]))
            return !(isOpener && (IsAfterSmallWord(before) || word[0] == 'I')) && !hasCloser
                && !(word[0] == 'I' && IsAfterSmallWord(before));
        return word.Contains('.') && IsLetters(word) && !isOpener && !hasCloser;
    }

    /// <summary>The run of letters and inner stops that ends there, without brackets and marks before it.</summary>
    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> before)
    {
        // No abbreviation is longer.
        const int Longest = 14;
        var start = before.Length;
        while (start > 0 && before.Length - start <= Longest
            && (char.IsLetter(before[start - 1]) || before[start - 1] is '.' or '\'' or '’'))
            start--;
        var word = before[start..].TrimStart(".'’");
        var isWhole = start == 0 || (!char.IsLetterOrDigit(before[start - 1]) && before[start - 1] is not '-');
        return word.Length <= Longest && isWhole ? word : default;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> next)
    {
        var end = 0;
        while (end < next.Length && char.IsLetter(next[end]))
            end++;
        return next[..end];
    }

    private static bool IsLetters(ReadOnlySpan<char> word)
    {
        // Single letters between the stops, or "Ph.D": never a sentence end without its space ("end.Then").
        var run = 0;
        foreach (var c in word)
        {
            run = c == '.' ? 0 : run + 1;
            if (run > 2)
                return false;
        }

        return true;
    }

    private static bool IsAfterSmallWord(ReadOnlySpan<char> before)
    {
        var rest = before[..^1].TrimEnd();
        var space = rest.LastIndexOf(' ');
        return rest.Length > 0 && space + 1 < rest.Length
            && (char.IsLower(rest[space + 1]) || rest.EndsWith("War", StringComparison.Ordinal));
    }

    private static bool IsMonth(ReadOnlySpan<char> word) =>
        word is "Jan" or "Feb" or "Mar" or "Apr" or "Jun" or "Jul" or "Aug" or "Sept" or "Sep" or "Oct" or "Nov" or "Dec";

    private static bool IsRoman(ReadOnlySpan<char> word) => word.Length > 0 && !word.ContainsAnyExcept("IVXLC") && word is not "I";

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}

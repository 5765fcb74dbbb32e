using System.Collections.Frozen;
using StudyBot.Knowledge.Mentions.Names;

namespace StudyBot.Knowledge.Facts.Offices;

/// <summary>Which titles are offices, and the words that say that one is over.</summary>
internal static class OfficeWords
{
    // What somebody does or is called, held from nobody: occupations, nobility, a part played.
    private static readonly FrozenSet<string> NoOffices = Set(
        "diplomat negotiator economist historian professor analyst reporter journalist correspondent author writer candidate successor predecessor counterpart politician "
        + "statesman activist dissident rebel warlord philosopher banker industrialist founder co-founder editor coach manager resident lady earl lord "
        + "count countess duke duchess baron marquis sir dame strongman official officer agent lawmaker aide assistant extraordinary "
        + "plenipotentiary tempore tem parliamentarian legislator dictator prince princess sheikh imam ayatollah mullah rabbi lieutenant-colonel sultan");

    // Nor is a rank, unless something more than a country stands before it or a field behind: "Attorney General".
    private static readonly FrozenSet<string> Ranks = Set(
        "general colonel lieutenant captain major admiral marshal sergeant brigadier commodore gen. col. lt. capt. maj. adm. sgt. brig. cmdr. "
        + "gen col lt capt maj adm sgt brig cmdr");

    // Too little by themselves to say which office.
    private static readonly FrozenSet<string> Vague = Set(
        "commander negotiator delegate deputy chief head director leader representative agent official attorney adviser advisor coordinator "
        + "superintendent administrator inspector count judge justice "
        + "treasurer counselor counsellor envoy spokesman spokeswoman spokesperson speaker commissioner chair chairman chairwoman chairperson governor");

    private static readonly FrozenSet<string> Former = Set("former ex late then one-time onetime ousted deposed erstwhile sometime exiled");

    private static readonly FrozenSet<string> Passing = Set(
        "current then-current incumbent new newly elected newly-elected re-elected reelected outgoing incoming "
        + "longtime long-time veteran fellow legendary renowned noted famous personal private great the a an his her its their our my majesty highness excellency holiness eminence twice young old ageing aging popular");

    /// <summary>"former", "late", "then".</summary>
    public static bool SaysFormer(string lower) => Former.Contains(lower);

    /// <summary>What is no part of an office's name: "new", "incumbent".</summary>
    public static bool IsPassing(string lower) => Passing.Contains(lower);

    /// <summary>Whether a head noun names an office, with whatever else its title says.</summary>
    /// <param name="isBare">Nothing stands before it but a country or another rank.</param>
    /// <param name="isAlone">Nothing stands beside it.</param>
    public static bool IsOffice(string head, bool isBare, bool isAlone) =>
        !NoOffices.Contains(head) && !(isBare && Ranks.Contains(head)) && !(isAlone && Vague.Contains(head));

    /// <summary>"Lieutenant Colonel", "Army General": still a rank.</summary>
    public static bool IsOfRank(string lower) =>
        Ranks.Contains(lower) || lower is "army" or "navy" or "marine" or "air" or "force" or "rear" or "vice" or "fleet" or "field" or "staff";

    /// <summary>"Prime Minister General", of a general: the rank stands before the name for itself; but "Attorney General" and "Director-General".</summary>
    /// <param name="isBehindField">"Secretary of State General": what the office is of has been said.</param>
    public static bool IsRankBehind(string rank, string before, bool isBehindField) => Ranks.Contains(rank)
        && (isBehindField || !rank.StartsWith("general", StringComparison.Ordinal)
            || before is "minister" or "president" or "premier" or "chairman" or "ambassador" or "chief" or "leader");

    /// <summary>Offices of which a person holds one: "Prime Minister and President Moreau" are two people.</summary>
    public static bool IsHighest(string core) =>
        core is "president" or "prime minister" or "premier" or "chancellor" or "king" or "queen" or "emperor" or "pope";

    /// <summary>"Minister Plenipotentiary", "Chargé d’Affaires ad interim": the head stands before it.</summary>
    public static bool FollowsHead(string lower) => lower is "extraordinary" or "plenipotentiary" or "ad" or "interim" or "pro" or "tem" or "tempore";

    /// <summary>"President-elect": not yet held.</summary>
    public static bool IsToCome(string word) => word.ToLowerInvariant() is var lower
        && (lower is "elect" or "designate" || lower.EndsWith("-elect", StringComparison.Ordinal) || lower.EndsWith("-designate", StringComparison.Ordinal));

    public static bool IsOrdinal(string lower) => lower is "first" or "second" or "third" or "fourth" or "fifth";

    public static bool IsHead(string lower) => (Mentions.Names.Vocabulary.Of(lower) & (WordClass.Head | WordClass.PluralHead)) != 0
        || (lower.Contains('-', StringComparison.Ordinal) && IsHead(lower[(lower.LastIndexOf('-') + 1)..]))
        || lower is "secretary-general";

    /// <summary>"Presidents" of a list of names: each was one.</summary>
    public static string Singular(string head) => (Mentions.Names.Vocabulary.Of(head.ToLowerInvariant()) & WordClass.PluralHead) == 0 ? head
        : head.EndsWith("men", StringComparison.Ordinal) ? head[..^3] + "man"
        : head.EndsWith("ies", StringComparison.Ordinal) ? head[..^3] + "y"
        : head.TrimEnd('s');

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}

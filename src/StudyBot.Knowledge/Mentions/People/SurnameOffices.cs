using StudyBot.Knowledge.Mentions.Names;
using StudyBot.Knowledge.Mentions.Titles;

namespace StudyBot.Knowledge.Mentions.People;

/// <summary>
/// Whom "President Kennedy" means where several bear the name, or where the only full name is another's, "Attorney General Robert
/// Kennedy": by the offices that the text gives to full names.
/// </summary>
internal sealed class SurnameOffices
{
    /// <summary>More bearers of one name than this are compared no further.</summary>
    private const int MostBearers = 16;

    private readonly Dictionary<string, List<(PersonGroup Bearer, string Core)>> bearers = new(StringComparer.Ordinal);
    private readonly HashSet<(string Surname, string Core)> namedFirst = [];

    /// <summary>"King William": behind the title stands a given name.</summary>
    public static bool IsOfGivenName(string title) => title[(title.LastIndexOf(' ') + 1)..] is "King" or "Queen" or "Pope" or "Emperor"
        or "Empress" or "Prince" or "Princess" or "Tsar" or "Czar" or "Sultan";

    /// <summary>Notes, in the text's order, the office of a full name.</summary>
    public void Add(PersonGroup bearer, Office? office)
    {
        if (!bearers.TryGetValue(bearer.Key[^1], out var known))
        {
            bearers.Add(bearer.Key[^1], known = []);
        }

        if (known.Count < MostBearers && !known.Contains((bearer, office?.Core ?? "")))
        {
            known.Add((bearer, office?.Core ?? ""));
        }
    }

    /// <summary>Notes, in the text's order, the office of a surname alone.</summary>
    public void Add(Word surname, Office? office)
    {
        if (office is { IsHighest: true } && !bearers.ContainsKey(surname.Lower))
        {
            namedFirst.Add((surname.Lower, office.Core));
        }
    }

    /// <summary>
    /// The only one of several bearers of the name who holds the office, or the only one of whom the text tells no other; null where it does
    /// not say. Who is vice president may be president later.
    /// </summary>
    public PersonGroup? Holder(Word surname, Office? office)
    {
        if (office is null || !bearers.TryGetValue(surname.Lower, out var known) || known.TrueForAll(b => b.Bearer == known[0].Bearer))
        {
            return null;
        }

        var holders = known.Where(b => b.Core == office.Core).Select(b => b.Bearer).Distinct().ToList();
        if (holders.Count > 0 || known.Exists(b => b.Core.Contains(office.Core, StringComparison.Ordinal)))
        {
            return holders is [var only] ? only : null;
        }

        var others = known.Select(b => b.Bearer).Except(known.Where(b => b.Core.Length > 0).Select(b => b.Bearer)).ToList();
        return others is [var left] ? left : null;
    }

    /// <summary>
    /// Whether none of the full names can be meant: the office was told of the surname before the first of them came, and each of them holds
    /// another one.
    /// </summary>
    public bool IsNobodys(Word surname, Office? office) => office is { IsHighest: true }
        && namedFirst.Contains((surname.Lower, office.Core)) && bearers.TryGetValue(surname.Lower, out var known)
        && known.TrueForAll(b => b.Core.Length > 0 && b.Core != office.Core);
}

using StudyBot.Knowledge.Facts;

namespace StudyBot.Knowledge.Lookup;

/// <summary>The words by which members speak of kinds of events, folded as <see cref="NameForm"/> does, and the order of kinds in a look-up.</summary>
internal static class KindWords
{
    private static readonly Dictionary<string, EventKind[]> Kinds = new(StringComparer.Ordinal)
    {
        ["summit"] = [EventKind.Summit],
        ["summits"] = [EventKind.Summit],
        ["meeting"] = [EventKind.Meeting],
        ["meetings"] = [EventKind.Meeting],
        ["talks"] = [EventKind.Talks, EventKind.Negotiation],
        ["conference"] = [EventKind.Conference, EventKind.PressConference],
        ["conferences"] = [EventKind.Conference, EventKind.PressConference],
        ["negotiation"] = [EventKind.Negotiation, EventKind.Talks],
        ["negotiations"] = [EventKind.Negotiation, EventKind.Talks],
        ["call"] = [EventKind.Call],
        ["calls"] = [EventKind.Call],
        ["visit"] = [EventKind.Visit],
        ["visits"] = [EventKind.Visit],
        ["trip"] = [EventKind.Visit],
        ["press"] = [EventKind.PressConference],
        ["proposal"] = [EventKind.Proposal],
        ["proposals"] = [EventKind.Proposal],
        ["signing"] = [EventKind.Signing],
        ["agreement"] = [EventKind.Agreement],
        ["agreements"] = [EventKind.Agreement],
        ["treaty"] = [EventKind.Treaty],
        ["treaties"] = [EventKind.Treaty],
        ["statement"] = [EventKind.Statement],
        ["statements"] = [EventKind.Statement],
        ["declaration"] = [EventKind.Declaration],
        ["declarations"] = [EventKind.Declaration],
        ["election"] = [EventKind.Election],
        ["elections"] = [EventKind.Election],
        ["vote"] = [EventKind.Vote],
        ["votes"] = [EventKind.Vote],
        ["war"] = [EventKind.Conflict],
        ["conflict"] = [EventKind.Conflict],
        ["event"] = [],
        ["events"] = [],
    };

    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "in", "at", "of", "on", "and", "between", "with", "to", "from", "by", "during", "for", "about", "held",
    };

    // Tried only where the name with them is not found: "who" is also an organization.
    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal)
    {
        "who", "what", "when", "where", "which", "why", "how", "many", "is", "are", "was", "were", "did", "do", "does", "has", "have", "there", "it",
        "happen", "happened", "meet", "met", "take", "took", "place", "tell", "show", "give", "me", "please",
    };

    // They choose among events of a kind and name none.
    private static readonly HashSet<string> Choosing = new(StringComparer.Ordinal) { "last", "latest", "next", "recent", "upcoming", "previous", "first" };

    private static readonly ILookup<EventKind, string> Words =
        Kinds.SelectMany(k => k.Value.Select(kind => (kind, k.Key))).ToLookup(p => p.kind, p => p.Key);

    public static bool IsKind(string word) => Kinds.ContainsKey(word);

    /// <summary>Words that hold a name together and say nothing of their own.</summary>
    public static bool IsSmall(string word) => Small.Contains(word);

    /// <summary>Words of questions and requests.</summary>
    public static bool IsAsking(string word) => Asking.Contains(word);

    /// <summary>A number, or a word that only chooses among events: beside a kind it says nothing else to look for.</summary>
    public static bool IsChoosing(string word) => Choosing.Contains(word) || word.All(char.IsAsciiDigit);

    public static IEnumerable<string> Of(EventKind kind) => Words[kind];

    /// <summary>Summits first, then other meetings, then any other kind.</summary>
    public static int RankOf(EventKind kind) => kind switch
    {
        EventKind.Summit => 0,
        EventKind.Meeting or EventKind.Talks or EventKind.Conference or EventKind.Negotiation or EventKind.Call or EventKind.Visit => 1,
        _ => 2,
    };
}

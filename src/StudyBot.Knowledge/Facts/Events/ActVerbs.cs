using System.Collections.Frozen;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>
/// Verbs that tell a single deed of states, bodies and people, and the kind of event that a dated one makes. The past forms of the
/// language of treaties, wars and cabinets; verbs of state ("remained", "believed") and of gradual change ("grew") are left out.
/// </summary>
internal static class ActVerbs
{
    private static readonly FrozenDictionary<string, EventKind> Kinds = Build();

    public static EventKind? KindOf(string verb) => Kinds.TryGetValue(verb, out var kind) ? kind : null;

    private static FrozenDictionary<string, EventKind> Build()
    {
        var kinds = new Dictionary<string, EventKind>(StringComparer.Ordinal);
        void Add(EventKind kind, string verbs)
        {
            foreach (var verb in verbs.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                kinds[verb] = kind;
            }
        }

        // What was said to another.
        Add(EventKind.Statement, "protested condemned denounced vowed promised");

        // What was asked, offered or passed on.
        Add(EventKind.Other, "demanded requested asked appealed invited offered informed notified assured accused sent dispatched delivered "
            + "presented submitted applied conveyed urged instructed received wrote cabled renounced revealed acknowledged disclosed admitted confirmed notified");

        // Acts of state and law.
        Add(EventKind.Other, "acquired purchased bought sold ceded abrogated repealed enacted abolished banned outlawed imposed lifted granted "
            + "revoked rejected accepted vetoed denied nationalized ratified initialed expelled recalled deported evicted released freed ordered authorized "
            + "approved launched created founded formed organized dissolved disbanded adopted decided opted voted amended extended renewed "
            + "implemented introduced withdrew laid brought intervened transferred divided partitioned reunified unified seceded declared "
            + "legalized emancipated incorporated chartered commissioned drafted revised replaced passed terminated invoked conducted staged issued updated unveiled");

        // Who came, went, fell.
        Add(EventKind.Other, "named nominated chose dismissed removed ousted deposed overthrew toppled assassinated murdered executed "
            + "arrested imprisoned exiled died fled crowned succeeded returned arrived departed left crossed landed entered joined "
            + "defected emigrated retired killed wounded kidnapped assumed");

        // What began, ended, broke.
        Add(EventKind.Other, "began started commenced ended erupted collapsed opened closed halted suspended resumed completed established erected fell "
            + "broke exploded detonated tested discovered testified published");

        // War.
        Add(EventKind.Conflict, "captured seized surrendered defeated conquered liberated blockaded mobilized massacred sank clashed overran "
            + "struck intercepted ambushed raided repelled besieged");
        return kinds.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

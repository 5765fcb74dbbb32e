using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>
/// "established diplomatic relations", "the legation was raised to an embassy", "recognized the independence of", "withdrew from",
/// "were admitted into", "resigned", "appointed": acts of state that are neither meeting nor paper.
/// </summary>
internal sealed class RelationsRule : IEventRule
{
    public const string Name = "event.relations";

    public EventTrigger? At(SentenceView view, int word)
    {
        var w = view.Words[word];
        if (w.IsMark || w.IsCapital || !IsAct(view, word) || Wording.IsDeniedOrDoubtful(view, word, reach: 3))
        {
            return null;
        }

        // "agreed to establish relations on 5 May": what was agreed is told, not that it was done.
        var isAgreed = view.Lower(word - 1) == "to";
        return new EventTrigger(isAgreed ? EventKind.Agreement : EventKind.Other, word, word, w.Lower, Name, IsVerb: true, NeedsDate: true);
    }

    private static bool IsAct(SentenceView view, int word)
    {
        var after = view.Lower(word + 1);
        var before = view.Lower(word - 1);
        return view.Words[word].Lower switch
        {
            "broke" when after == "out" && view.Lower(word + 2) == "of" => true,
            "established" or "reestablished" or "re-established" or "suspended" or "opened" or "reopened" or "re-opened" or "closed"
                or "resumed" =>
                IsNear(view, word, IsRelations) || IsNear(view, word, IsMission),
            "severed" or "restored" or "normalized" or "interrupted" or "broke" or "ended"
                or "terminated" => IsNear(view, word, IsRelations),
            "establish" or "resume" or "restore" or "reestablish" or "normalize" => before == "to" && view.Lower(word - 2) == "agreed"
                && IsNear(view, word, IsRelations),
            "elevated" or "raised" or "upgraded" or "downgraded" or "moved" or "transferred" => IsNear(view, word, IsMission),
            "recognized" or "recognised" => before is not ("a" or "the" or "internationally" or "widely" or "is" or "are"),
            "withdrew" => after == "from",
            "accredited" => before is "was" or "were",
            "admitted" => after is "to" or "into",
            "joined" => word + 1 < view.Words.Count && view.Organizations.AnyWithin(word + 1, word + 2),
            "resigned" or "abdicated" => true,
            "ceased" => after == "to" && view.Lower(word + 2) == "exist",
            "appointed" or "inaugurated" => before is "was" or "were" || view.People.AnyWithin(word + 1, word + 4),
            "became" => Wording.IndexAhead(view, word + 1, 4, IsOffice) > 0,
            "presented" => IsNear(view, word, static n => n is "credentials" or "credence"),
            _ => false,
        };
    }

    private static bool IsRelations(string noun) => noun is "relations" or "ties";

    private static bool IsMission(string noun) =>
        noun is "embassy" or "embassies" or "legation" or "legations" or "consulate" or "consulates" or "mission" or "liaison";

    private static bool IsOffice(string noun) =>
        noun is "president" or "premier" or "chancellor" or "minister" or "secretary" or "king" or "independent" or "emperor"
            or "republic" or "federation" or "kingdom" or "protectorate" or "colony" or "capital";

    /// <summary>Whether the noun stands around the verb, before the next comma.</summary>
    private static bool IsNear(SentenceView view, int word, Func<string, bool> isWanted)
    {
        for (var i = word - 1; i >= 0 && i >= word - 12 && !view.Words[i].Is(";"); i--)
        {
            if (isWanted(view.Words[i].Lower))
            {
                return true;
            }
        }

        for (var i = word + 1; i < view.Words.Count && i <= word + 10 && view.Words[i].Lower is not ("," or ";"); i++)
        {
            if (isWanted(view.Words[i].Lower))
            {
                return true;
            }
        }

        return false;
    }
}

using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>
/// "established diplomatic relations", "recognized the independence of", "withdrew from", "were admitted into", "resigned", "appointed":
/// acts of state that are neither meeting nor paper.
/// </summary>
internal sealed class RelationsRule : IEventRule
{
    public EventTrigger? At(SentenceView view, int word)
    {
        var w = view.Words[word];
        var after = view.Lower(word + 1);
        var before = view.Lower(word - 1);
        var isAct = w.Lower switch
        {
            "broke" when after == "out" && view.Lower(word + 2) == "of" => true,
            "established" or "resumed" or "severed" or "restored" or "reestablished" or "re-established" or "normalized" or "interrupted" or "broke" or "ended" =>
                IsNear(view, word, "relations"),
            "recognized" or "recognised" => before is not ("a" or "the" or "internationally" or "widely" or "is" or "are"),
            "withdrew" => after == "from",
            "admitted" => after is "to" or "into",
            "joined" => word + 1 < view.Words.Count && view.Organizations.AnyWithin(word + 1, word + 2),
            "resigned" or "abdicated" => true,
            "appointed" or "inaugurated" => before is "was" or "were" || view.People.AnyWithin(word + 1, word + 4),
            "became" => Wording.IndexAhead(view, word + 1, 4, static n => n is "president" or "premier" or "chancellor" or "minister" or "secretary" or "king" or "independent" or "emperor") > 0,
            "closed" or "opened" => IsNear(view, word, "embassy") || IsNear(view, word, "legation") || IsNear(view, word, "consulate"),
            "presented" => IsNear(view, word, "credentials"),
            _ => false,
        };
        return isAct && !Wording.IsDeniedOrDoubtful(view, word, reach: 3)
            ? new EventTrigger(EventKind.Other, word, word, w.Lower, "event.relations", IsVerb: true, NeedsDate: true)
            : null;
    }

    private static bool IsNear(SentenceView view, int word, string noun)
    {
        for (var i = Math.Max(0, word - 8); i < view.Words.Count && i <= word + 5; i++)
        {
            if (view.Words[i].Is(noun))
            {
                return true;
            }
        }

        return false;
    }
}

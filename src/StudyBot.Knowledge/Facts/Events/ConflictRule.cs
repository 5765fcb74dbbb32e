using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>"invaded Kuwait", "attacked across", "exchanged artillery fire", "declared war on", "war broke out".</summary>
internal sealed class ConflictRule : IEventRule
{
    public EventTrigger? At(SentenceView view, int word)
    {
        var w = view.Words[word];
        var isConflict = w.Lower switch
        {
            "invaded" or "attacked" or "bombed" or "occupied" or "annexed" or "besieged"
                or "shelled" => view.Lower(word - 1) is not ("the" or "a" or "an" or "of" or "from" or "in"),
            "exchanged" or "opened" => Wording.IndexAhead(view, word + 1, 3, static n => n == "fire") > 0,
            "fired" => Wording.IndexAhead(view, word + 1, 4, static n => n is "rounds" or "shells" or "missiles" or "missile" or "rockets"
                or "shots") > 0,
            "declared" => view.Lower(word + 1) == "war",
            "broke" => view.Lower(word + 1) == "out" && view.Lower(word - 1) is "war" or "fighting" or "hostilities" or "uprising",
            "landed" => view.Lower(word + 1) is "troops" or "forces",
            "shot" => view.Lower(word + 1) == "down",
            _ => false,
        };
        return isConflict && !Wording.IsDeniedOrDoubtful(view, word, reach: 3)
            ? new EventTrigger(EventKind.Conflict, word, word, w.Lower, "event.conflict", IsVerb: true, NeedsDate: true)
            : null;
    }
}

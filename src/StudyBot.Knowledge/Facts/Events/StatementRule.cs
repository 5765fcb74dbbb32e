using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>
/// "announced the nationalization", "publicly committed to", "delivered a speech", "addressed the nation", "declared that".
/// </summary>
internal sealed class StatementRule : IEventRule
{
    private const string Name = "event.statement";

    public EventTrigger? At(SentenceView view, int word)
    {
        var w = view.Words[word];
        var after = view.Lower(word + 1);
        var before = view.Lower(word - 1);
        return w.Lower switch
        {
            "announced" or "proclaimed" or "pledged" or "warned" => Trigger(view, word, EventKind.Statement),
            "threatened" when after is not "by" && before is not ("was" or "were" or "be" or "felt") => Trigger(view, word,
                EventKind.Statement),
            "told" when Wording.IndexAhead(view, word + 1, 3, static n =>
                n is "reporters" or "journalists" or "press" or "parliament" or "congress" or "lawmakers" or "assembly") > 0 =>
                Trigger(view, word, EventKind.Statement),
            "told" when view.Dates.Count > 0 && view.People.AnyWithin(word + 1, word + 5) => Trigger(view, word, EventKind.Statement),
            "declared" => Trigger(view, word, EventKind.Declaration),
            "committed" when before is "publicly" or "formally" || after == "itself" => Trigger(view, word, EventKind.Statement),
            "delivered" or "gave" or "made" when Wording.IndexAhead(view, word + 1, 7, static n =>
                n is "speech" or "address" or "statement" or "remarks" or "lecture") > 0 =>
                Trigger(view, word, EventKind.Statement),
            "addressed" when Wording.IndexAhead(view, word + 1, 6, static n =>
                n is "nation" or "congress" or "parliament" or "assembly" or "session" or "conference" or "people") > 0 =>
                Trigger(view, word, EventKind.Statement),
            _ => null,
        };
    }

    private static EventTrigger? Trigger(SentenceView view, int word, EventKind kind) =>
        Wording.IsDeniedOrDoubtful(view, word, reach: 3)
            ? null
            : new EventTrigger(kind, word, word, view.Words[word].Lower, Name, IsVerb: true, NeedsDate: true);
}

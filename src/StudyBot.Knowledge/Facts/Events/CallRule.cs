using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>"had a telephone conversation with", "spoke by phone", "after speaking to … on the telephone", "phone call".</summary>
internal sealed class CallRule : IEventRule
{
    private const string Name = "event.call";

    public EventTrigger? At(SentenceView view, int word)
    {
        var w = view.Words[word];
        var before = view.Lower(word - 1);
        return w.Lower switch
        {
            "conversation" or "conversations" or "call" or "calls" when before is "telephone" or "phone" or "video" or "conference" =>
                Trigger(view, EventKind.Call, word - 1, word, "call", isVerb: false),
            "call" when view.Lower(word + 1) is "with" or "between" && before is "a" or "the" or "his" or "her" or "their" or "this"
                || (w.IsCapital && view.Lower(word + 1) is "with" && w.Is("call")) =>
                Trigger(view, EventKind.Call, word, word, "call", isVerb: false),
            "spoke" or "speaking" or "talked" or "speaks" when HasTelephone(view, word) => Trigger(view, EventKind.Call, word, word,
                w.Lower, isVerb: true),
            "spoke" or "speaks" or "spoken" when HasPartner(view, word) => Trigger(view, EventKind.Talks, word, word, w.Lower, isVerb: true),
            "telephoned" or "phoned" => Trigger(view, EventKind.Call, word, word, w.Lower, isVerb: true),
            _ => null,
        };
    }

    private static EventTrigger? Trigger(SentenceView view, EventKind kind, int first, int last, string head, bool isVerb) =>
        Wording.IsDeniedOrDoubtful(view, first, reach: 3) ? null : new EventTrigger(kind, first, last, head, Name, isVerb, NeedsDate: true);

    private static bool HasTelephone(SentenceView view, int word) =>
        Wording.IndexAhead(view, word + 1, 24, static w => w is "phone" or "telephone") >= 0;

    /// <summary>"spoke today with President …": a word or two, then with or to, then a person.</summary>
    private static bool HasPartner(SentenceView view, int word)
    {
        var with = Wording.IndexAhead(view, word + 1, 5, static w => w is "with" or "to");
        return with >= 0 && view.People.AnyWithin(with + 1, with + 10);
    }
}

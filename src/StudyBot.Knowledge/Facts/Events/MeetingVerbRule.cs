using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>"met with Abe", "representatives gathered in Bandung", "intend to meet later this year", "conferred".</summary>
internal sealed class MeetingVerbRule : IEventRule
{
    private const string Name = "event.meeting-verb";

    public EventTrigger? At(SentenceView view, int word)
    {
        var w = view.Words[word];
        var after = view.Lower(word + 1);
        switch (w.Lower)
        {
            case "met":
                // "met the demand", "was met by resistance", "has met its obligations"
                var before = view.Lower(word - 1);
                if (before is "was" or "were" or "be" or "being" or "been"
                    || (after is "the" or "its" or "their" or "all" or "these" or "those" && !HasPersonAhead(view, word))
                    || Wording.IndexAhead(view, word + 1, 4, static n =>
                    n is "demand" or "demands" or "needs" or "requirements" or "standards" or "obligations" or "goals" or "goal"
                        or "deadline"
                        or "resistance" or "opposition" or "criteria" or "conditions") > 0)
                {
                    return null;
                }

                return Trigger(view, EventKind.Meeting, word, "met", isPlanned: false);
            case "received" or "hosted" when view.Has(word + 1, WordMarks.StartsPerson | WordMarks.InRole) && !IsPossessivePerson(view, word):
                return Trigger(view, EventKind.Meeting, word, w.Lower, isPlanned: false) is { } received
                    ? received with { NeedsDate = true } : null;
            case "meet" when Wording.IsPlanned(view, word)
                && after is not ("the" or "its" or "their" or "these" or "our" or "those" or "all"):
                return Trigger(view, EventKind.Meeting, word, "meet", isPlanned: true);
            case "meets" when after is "with" or "in":
                return Trigger(view, EventKind.Meeting, word, "meets", isPlanned: false);
            case "gathered" or "convened" or "assembled" when after is "in" or "at"
                && view.Lower(word - 1) is not ("was" or "were" or "be" or "been") && HasPlaceAhead(view, word):
                return Trigger(view, EventKind.Conference, word, w.Lower, isPlanned: false);
            case "conferred" when after is "with" or "in" or "at":
                return Trigger(view, EventKind.Talks, word, w.Lower, isPlanned: false);
            case "discussed" when HasPersonBefore(view, word):
                return Trigger(view, EventKind.Talks, word, w.Lower, isPlanned: false) is { } talks ? talks with { NeedsDate = true }
                    : null;
            default:
                return null;
        }
    }

    private static EventTrigger? Trigger(SentenceView view, EventKind kind, int word, string head, bool isPlanned) =>
        Wording.IsDeniedOrDoubtful(view, word, reach: 4) ? null : new EventTrigger(kind, word, word, head, Name, IsVerb: true, isPlanned);

    /// <summary>"received President Novak's letter" is no meeting.</summary>
    private static bool IsPossessivePerson(SentenceView view, int word) =>
        view.People.Within(word + 1, word + 8).FirstOrDefault() is { Mention: not null } person && view.Words[person.Last].IsPossessive;

    /// <summary>Somebody with a name, or "the King", "their counterparts".</summary>
    private static bool HasPersonAhead(SentenceView view, int word) =>
        view.People.AnyWithin(word + 1, word + 12)
        || view.Lower(word + 2) is "king" or "queen" or "emperor" or "president" or "minister" or "prime" or "foreign" or "chancellor" or "pope"
            or "ambassador" or "secretary" or "delegation" or "delegates" or "counterpart" or "counterparts" or "envoy" or "leaders"
            or "representatives" or "premier" or "officials";

    private static bool HasPlaceAhead(SentenceView view, int word) => view.Places.AnyWithin(word + 1, word + 5);

    private static bool HasPersonBefore(SentenceView view, int word) => view.People.AnyWithin(word - 6 - 2, word - 1);
}

using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>"a summit was taking place", "the Bandung Conference", "held talks in Geneva", "gave a joint press conference".</summary>
internal sealed class MeetingNounRule : IEventRule
{
    private const string Name = "event.meeting-noun";

    public EventTrigger? At(SentenceView view, int word)
    {
        var w = view.Words[word];
        if (w.Is("statements") && (view.Lower(word - 1) is "press" or "media"
            || (view.Lower(word + 1) is "for" or "to" && (view.Lower(word + 2) is "media" or "press" || view.Lower(word + 3) is "media" or "press"))))
        {
            return Trigger(view, EventKind.PressConference, word, word, "statements");
        }

        if (w.IsMark || KindOf(w.Lower) is not { } kind)
        {
            return null;
        }

        var before = view.Lower(word - 1);
        var after = view.Lower(word + 1);
        if (after is "room" or "rooms" or "hall" or "table" or "minds" or "points" or "point" or "call" || SigningRule.IsPaper(after)
            || (w.IsPossessive && !w.IsCapital))
        {
            return null;
        }

        var first = word;
        if (w.Is("conference") && before is "press" or "news")
        {
            return Trigger(view, EventKind.PressConference, word - 1, word, "press conference");
        }

        if (w.Is("meeting") && !IsNoun(view, word))
        {
            return null;
        }

        if (w.Lower is "dialogue" or "roundtable" or "ministerial" or "symposium" && !w.IsCapital
            && before is not ("first" or "second" or "third" or "fourth" or "fifth" or "next" or "last" or "annual" or "previous"))
        {
            return null;
        }

        if (w.Is("congress") && !(w.IsCapital && after == "of" && view.Places.AnyWithin(word + 2, word + 2)))
        {
            return null;
        }

        if (w.Is("forum") && !(w.IsCapital && word > 0 && view.Words[word - 1].IsCapital && !view.Words[word - 1].IsPossessive))
        {
            return null;
        }

        if (w.Is("session") && before is not ("emergency" or "special" or "plenary" or "opening" or "regular" or "extraordinary"
            or "working"))
        {
            return null;
        }

        // "summit talks", "summit meeting": the second word is the same event.
        if (before == "summit" && w.Lower is "meeting" or "talks" or "conference" && before == "summit")
        {
            return null;
        }

        return Trigger(view, kind, first, word, w.Lower);
    }

    /// <summary>The kind of a meeting noun; null where it is none.</summary>
    public static EventKind? KindOf(string noun) => noun switch
    {
        "summit" => EventKind.Summit,
        "meeting" or "session" or "gathering" => EventKind.Meeting,
        "consultations" or "talks" or "discussions" => EventKind.Talks,
        "negotiations" or "negotiation" => EventKind.Negotiation,
        "dialogue" or "roundtable" or "ministerial" => EventKind.Talks,
        "conference" or "congress" or "forum" or "symposium" => EventKind.Conference,
        _ => null,
    };

    private static EventTrigger? Trigger(SentenceView view, EventKind kind, int first, int last, string head) =>
        Wording.IsDeniedOrDoubtful(view, first, reach: 3)
            ? null
            : new EventTrigger(kind, first, last, head, Name, IsVerb: false, IsPlanned: IsStillToCome(view, first, last),
            NeedsDate: kind is EventKind.PressConference);

    private static bool IsStillToCome(SentenceView view, int first, int last) =>
        view.Lower(first - 1) is "next" or "upcoming" or "forthcoming" or "planned" or "scheduled"
        || (view.Lower(first - 2) == "to" && view.Lower(first - 1) is "hold" or "host")
        || Wording.IndexAhead(view, last + 1, 4, static w => w is "will") > 0
        || (Wording.IndexAhead(view, last + 1, 5, static w => w is "scheduled" or "planned") is > 0 and var at
        && view.Lower(at + 1) is "for" or "to")
        || IsWillHost(view, first);

    /// <summary>"will increase its aid and host the fourth meeting": the verb that holds the noun is still behind a "will".</summary>
    private static bool IsWillHost(SentenceView view, int noun)
    {
        for (var i = noun - 1; i >= 0 && i >= noun - 8; i--)
        {
            if (view.Words[i].IsMark)
            {
                return false;
            }

            if (view.Lower(i) is "host" or "hold" or "convene" or "attend" or "organize" or "chair" or "open")
            {
                for (var j = i - 1; j >= 0 && j >= i - 20 && !Wording.IsOpener(view.Lower(j)); j--)
                {
                    if (view.Lower(j) is "will" or "shall")
                    {
                        return true;
                    }
                }

                return false;
            }
        }

        return false;
    }

    /// <summary>"a meeting", "the third meeting", "Mr Putin's meeting", "Leaders' Meeting"; not "meeting the needs of".</summary>
    private static bool IsNoun(SentenceView view, int word)
    {
        if (word == 0 || view.Words[word].IsCapital)
        {
            return view.Lower(word + 1) is not ("the" or "its" or "their" or "our" or "these" or "all");
        }

        var before = view.Words[word - 1];
        return before.Lower is "a" or "the" or "this" or "that" or "his" or "her" or "their" or "its" or "our" or "first" or "second"
            or "last" or "next"
            || before.Lower is "third" or "fourth" or "fifth" or "sixth" or "seventh" or "eighth" or "ninth" or "tenth"
            || before.Lower is "joint" or "brief" or "secret" or "recent" or "previous" or "upcoming" or "subsequent" or "high-level" or "historic"
            || (before.Lower.Length > 0 && char.IsAsciiDigit(before.Lower[0]))
            || before.IsPossessive || before.IsCapital || view.Lower(word + 1) is "with" or "between" or "of" or "in" or "at"
            || before.Lower.EndsWith("al", StringComparison.Ordinal) || before.Lower.EndsWith("ary", StringComparison.Ordinal);
    }
}

using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>"visited Tokyo", "a private trip to North Korea", "will come to Japan", "arrived in Beijing": a place must follow.</summary>
internal sealed class VisitRule : IEventRule
{
    private const string Name = "event.visit";

    public EventTrigger? At(SentenceView view, int word)
    {
        var w = view.Words[word];
        return w.Lower switch
        {
            "visit" or "trip" or "tour" when IsNoun(view, word) => Noun(view, word),
            "visit" when Wording.IsPlanned(view, word) => Verb(view, word, reach: 3, isPlanned: true),
            "visited" when view.Lower(word - 1) is not ("was" or "were" or "be") => Verb(view, word, reach: 3, isPlanned: false),
            "visits" when view.Lower(word - 1) is not ("of" or "and" or "the") => Verb(view, word, reach: 2, isPlanned: false),
            "travelled" or "traveled" or "flew" or "journeyed"
                or "sailed" when view.Lower(word + 1) == "to" => Verb(view, word, reach: 4, isPlanned: false),
            "arrived" when view.Lower(word + 1) is "in" or "at" => Verb(view, word, reach: 4, isPlanned: false),
            "came" or "went" or "returned" when view.Lower(word + 1) == "to"
                && HasPersonBefore(view, word) => Verb(view, word, reach: 2, isPlanned: false),
            "come" or "travel" or "go" when view.Lower(word + 1) == "to" && Wording.IsPlanned(view, word)
                && (HasPersonBefore(view, word) || (view.Dates.Count > 0 && view.People.AnyWithin(0, word - 1))) =>
                Verb(view, word, reach: 3, isPlanned: true),
            "to" when view.Lower(word - 1) is "and" or "then" or "," && IsNextLeg(view, word) => Verb(view, word, reach: 2, isPlanned:
                Wording.IndexAhead(view, Math.Max(0, word - 20), 20, static w => w == "will") >= 0),
            _ => null,
        };
    }

    private static bool IsNoun(SentenceView view, int word) =>
        !(word == 0 && view.Lower(1) is not ("to" or "of" or "by" or "in"))
            && view.Lower(word - 1) is not ("to" or "will" or "would" or "can" or "could" or "may" or "and" or "not")
            || view.Words[word].IsPossessive;

    private static EventTrigger? Noun(SentenceView view, int word)
    {
        var to = Wording.IndexAhead(view, word + 1, 12, static w => w is "to" or "in" or "of");
        var isPlanned = view.Lower(word - 1) is "planned" or "upcoming" or "forthcoming" or "scheduled" or "next"
            || Wording.IndexAhead(view, word + 1, 8, static w => w is "planned" or "scheduled") >= 0;
        return to < 0 || Wording.IsDeniedOrDoubtful(view, word, reach: 4)
            ? null
            : new EventTrigger(EventKind.Visit, word, word, "visit", Name, IsVerb: false, isPlanned);
    }

    private static EventTrigger? Verb(SentenceView view, int word, int reach, bool isPlanned) =>
        Wording.IsDeniedOrDoubtful(view, word, reach: 3) || !view.Places.AnyWithin(word + 1, word + reach)
            ? null
            : new EventTrigger(EventKind.Visit, word, word, "visit", Name, IsVerb: true, isPlanned,
            NeedsDate: !view.People.AnyWithin(word - 12, word - 1));

    /// <summary>"will travel to Turkey November 16–17 and to Lebanon November 18–19": the next stop of a journey, with its own date.</summary>
    private static bool IsNextLeg(SentenceView view, int to)
    {
        if (!view.Places.AnyWithin(to + 1, to + 2) || !view.Dates.AnyWithin(to + 2, to + 6))
        {
            return false;
        }

        for (var i = to - 1; i >= 0 && i >= to - 20 && view.Words[i].Lower is not (";" or ":"); i--)
        {
            if (view.Lower(i) is "travel" or "traveled" or "travelled" or "travels" or "trip" or "flew" or "visit")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPersonBefore(SentenceView view, int word) => view.People.AnyWithin(word - 4 - 2, word - 1)
        || Enumerable.Range(1, 4).Any(back => view.Lower(word - back) is "he" or "she" or "they" or "minister" or "president" or "secretary"
            or "chancellor" or "king" or "premier" or "ambassador" or "envoy" or "delegation" or "leaders");
}

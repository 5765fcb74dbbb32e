using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>
/// "In 1876 Venezuela protested", "Congress enacted a law in May 1924": a dated deed that no narrower rule sees. It yields to every other
/// event of its clause with the same date.
/// </summary>
internal sealed class ActRule : IEventRule
{
    public EventTrigger? At(SentenceView view, int word)
    {
        var w = view.Words[word];
        if (view.Dates.Count == 0 || w.IsMark || w.IsCapital || KindOf(view, word, w.Lower) is not { } kind || !IsFinite(view, word)
            || Wording.IsDeniedOrDoubtful(view, word, reach: 4))
        {
            return null;
        }

        return new EventTrigger(kind, word, word, w.Lower, "event.act", IsVerb: true, NeedsDate: true, Yields: true);
    }

    private static EventKind? KindOf(SentenceView view, int word, string lower) => lower switch
    {
        // "took office", "came to power", "went into effect": the verb alone is none.
        "took" when view.Lower(word + 1) == "place" => EventKind.Other,
        "came" when view.Lower(word + 1) is "in" or "on" && view.Has(word + 2, WordMarks.InDate) => EventKind.Other,
        "occurred" or "happened" => EventKind.Other,
        "cut" when view.Lower(word + 1) == "off" => EventKind.Other,
        "led" when view.Lower(word + 1) is "the" or "a" or "to" or "an" => EventKind.Other,
        "took" or "came" or "went" or "entered" => IsInto(view, word) ? EventKind.Other : lower == "entered" ? EventKind.Other : null,
        "left" => view.Lower(word - 1) is "was" or "were" or "be" ? null : EventKind.Other,
        "defeated" when view.Lower(word - 1) is "was" or "were" => EventKind.Other,
        _ => ActVerbs.KindOf(lower) ?? (IsFirstVerb(view, word) || IsExact(view, word) ? EventKind.Other : null),
    };

    /// <summary>"In July 1988, the king rendered the plan useless": what a sentence that opens with a month or a day tells first, whatever verb.</summary>
    private static bool IsFirstVerb(SentenceView view, int word)
    {
        var date = view.Dates[0];
        if (date.First > 3 || word <= date.Last || word - date.Last > 16 || date.Mention.Value is not { Precision: DatePrecision.Month or DatePrecision.Day }
            || !view.Words[word].Lower.EndsWith("ed", StringComparison.Ordinal) || !Wording.IsVerbAt(view, word) || IsLasting(view.Lower(word)))
        {
            return false;
        }

        for (var i = date.Last + 1; i < word; i++)
        {
            if (Wording.IsVerbAt(view, i) || Wording.IsOpener(view.Lower(i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"finally resolved the problem in December 1982": a day or month behind any verb of a deed.</summary>
    private static bool IsExact(SentenceView view, int word) =>
        view.Lower(word).EndsWith("ed", StringComparison.Ordinal) && Wording.IsVerbAt(view, word) && !Wording.IsSupport(view.Lower(word))
        && !IsLasting(view.Lower(word))
        && view.Dates.Within(word + 1, word + EventDates.Reach).Any(d => d.Mention.Value is { Precision: DatePrecision.Month or DatePrecision.Day });

    /// <summary>Verbs of what goes on or is thought: no single deed.</summary>
    private static bool IsLasting(string verb) =>
        verb is "believed" or "wanted" or "remained" or "seemed" or "appeared" or "lived" or "needed" or "hoped" or "feared" or "continued"
            or "considered" or "supported" or "existed" or "included" or "contained" or "worried" or "intended" or "expected" or "preferred"
            or "viewed" or "regarded" or "depended" or "involved" or "lacked" or "reflected" or "stressed" or "focused" or "waited"
            or "hundred" or "united" or "marked" or "changed" or "increased" or "decreased" or "improved" or "worsened" or "deteriorated"
            or "intensified" or "escalated" or "declined" or "developed" or "emerged" or "evolved" or "mounted" or "persisted";

    private static bool IsInto(SentenceView view, int word) =>
        view.Lower(word + 1) is "office" or "power" or "effect" or "control" or "command"
        || (view.Lower(word + 1) is "to" or "into" && view.Lower(word + 2) is "power" or "effect" or "force");

    /// <summary>Not "the recalled envoy", "sent by", "to be divided", "having ended".</summary>
    private static bool IsFinite(SentenceView view, int word)
    {
        var (before, after) = (view.Lower(word - 1), view.Lower(word + 1));
        if (before is "the" or "a" or "an" or "this" or "its" or "their" or "his" or "her" or "our" or "of" or "by" or "be" or "being" or "is"
            or "are" or "having" or "to" or "in" or "as" or "newly" or "recently" or "than" or "for" or "with" or "most" or "if"
            or "when" or "once" or "though" or "although" or "while" or "where" or "until"
            || view.Words[Math.Max(0, word - 1)].IsPossessive)
        {
            return false;
        }

        // "its first satellite, named Vanguard, exploded": behind a comma a participle, unless its own date follows or one ends there.
        if (before == "," && !view.Has(word - 2, WordMarks.InDate)
            && !(after is "in" or "on" && view.Has(word + 2, WordMarks.InDate)))
        {
            return false;
        }

        // "a mission sent by": a participle; "was sent by" is the verb.
        return before is "was" or "were" or "been" or "had" or "has" or "have" || after != "by";
    }
}

using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>
/// What keeps a date from an event that stands near it: its own preposition, another noun, another clause or another event.
/// </summary>
internal sealed class DateBarriers(SentenceView view, SentenceTriggers triggers)
{
    /// <summary>"the 1994 agreement", "yesterday’s package deal": the date of what follows, not of what came before.</summary>
    public bool IsAdjective(Placed<DateMention> date)
    {
        if (date.Last + 1 >= view.Words.Count || view.Words[date.Last + 1] is { IsMark: true } or { Lower: "and" })
        {
            return false;
        }

        var next = view.Words[date.Last + 1];
        return view.Words[date.Last].IsPossessive
            || (date.First > 0 && view.Words[date.First - 1].IsPossessive && !Wording.IsSmall(next.Lower))
            || (view.Lower(date.First - 1) is "the" or "this" or "a" or "its" or "their" or "his" or "an" && !Wording.IsSmall(next.Lower)
            && !Wording.IsVerbLike(next));
    }

    public bool IsBarred(Placed<DateMention> date) =>
        IsBarredFor(date, "since", "until", "till", "before", "after", "by", "for", "than", "as");

    public bool IsBarredFor(Placed<DateMention> date, params ReadOnlySpan<string> words)
    {
        var before = view.Lower(date.First - 1);
        if (before is "early" or "late" or "mid" or "the" or "about" or "around")
        {
            before = view.Lower(date.First - 2);
        }

        return words.Contains(before) && !(before == "for" && view.Lower(date.First - 2) is "scheduled" or "planned" or "set");
    }

    public bool IsInfinitive(int to) =>
        to + 1 < view.Words.Count && view.Words[to + 1] is { IsCapital: false, IsMark: false } next && !Wording.IsSmall(next.Lower);

    /// <summary>", and the leaders returned": a comma, a conjunction, then a verb before the next comma.</summary>
    public bool IsFreshClause(int comma)
    {
        if (!view.Words[comma].Is(",") || view.Lower(comma + 1) is not ("and" or "but" or "so" or "or"))
        {
            return false;
        }

        for (var i = comma + 2; i < view.Words.Count && i < comma + 8; i++)
        {
            if (view.Words[i].Is(","))
            {
                return false;
            }

            if (Wording.IsVerbLike(view.Words[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether another event stands at this word; what a verb holds ("held talks", "signed the treaty") is no other.</summary>
    public bool IsOtherTrigger(EventTrigger trigger, int word) =>
        triggers.At(word) is { Rule: not PaperNounRule.Name } other && other != trigger
            && (other.IsVerb || !Wording.IsTimeAnchor(view, other.First));
}

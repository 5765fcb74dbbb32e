using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>
/// Which date of its sentence an event has. A date that stands nearer to another event, in another clause, or behind a verb of its own is
/// none of this one's: an event without a date is better than one with a wrong one.
/// </summary>
internal sealed class EventDates(SentenceView view, Clauses clauses, SentenceTriggers triggers)
{
    /// <summary>How far a date may stand from its event, in words.</summary>
    public const int Reach = 40;

    private readonly DateBarriers barriers = new(view, triggers);
    private readonly LeadingDates leading = new(view, clauses, new DateBarriers(view, triggers));
    private readonly SharedDates shared = new(view, clauses);

    /// <summary>
    /// The dates of an event, more than one only in a list ("done in 1984, 1994 and 1995"); empty where the sentence gives none.
    /// </summary>
    public IReadOnlyList<Placed<DateMention>> Of(EventTrigger trigger)
    {
        var dates = Find(trigger);
        shared.Remember(trigger, dates);
        return dates;
    }

    /// <summary>"After the signing of the treaty on March 3, 1918, troops …": what only says when another thing was keeps the date behind it.</summary>
    public IReadOnlyList<Placed<DateMention>> OfAnchor(EventTrigger trigger) =>
        Wording.IsAfter(view, trigger.First) && After(trigger) is { } date ? [date] : [];

    private List<Placed<DateMention>> Find(EventTrigger trigger)
    {
        if (Before(trigger) is { } modifier)
        {
            return [modifier];
        }

        if (After(trigger) is { } behind)
        {
            return ListFrom(behind);
        }

        if (RelativeVerbs.Of(view, trigger) is >= 0 and var verb && After(trigger with { First = verb, Last = verb }) is { } told)
        {
            return [told];
        }

        if (trigger.Rule != DeedNounRule.Name && BehindSupport(trigger) is { } held)
        {
            return [held];
        }

        // "Throughout the 1990s … a framework": a paper carries its own date or is dated by its signing.
        return trigger.Rule is not (PaperNounRule.Name or DeedNounRule.Name) && leading.Of(trigger) is { } opening ? [opening]
            : shared.Of(trigger) is { } common ? [common] : [];
    }

    /// <summary>"will host in Brussels in mid January a round of talks": the date stands between the noun and the verb that holds it.</summary>
    private Placed<DateMention>? BehindSupport(EventTrigger noun)
    {
        for (var i = noun.First - 1; !noun.IsVerb && i >= 0 && i >= noun.First - 16; i--)
        {
            if (view.Words[i].IsMark || !clauses.AreTogether(i, noun.First))
            {
                return null;
            }

            if (Wording.IsVerbLike(view.Words[i]) || Wording.IsSupport(view.Lower(i)))
            {
                return Wording.IsSupport(view.Lower(i)) && view.Lower(i) is not ("is" or "are" or "was" or "were" or "be" or "been")
                    && view.Dates.Within(i + 1, noun.First - 2).LastOrDefault() is { Mention: not null } date
                    && date.Last < noun.First && !barriers.IsAdjective(date) && !barriers.IsBarred(date)
                    && view.Lower(date.First - 1) is "in" or "on" or "this" or "next" or "last" or "early" or "late" or "mid"
                    ? date : null;
            }
        }

        return null;
    }

    /// <summary>"the September 2016 summit", "yesterday's package deal", "on Monday signed".</summary>
    private Placed<DateMention>? Before(EventTrigger trigger)
    {
        var near = view.Dates.Within(trigger.First - 12, trigger.First - 1).LastOrDefault();
        if (near.Mention is null || near.Last >= trigger.First)
        {
            return null;
        }

        if (trigger.IsVerb)
        {
            return IsBeside(near.Last, trigger.First) && (view.Lower(near.First - 1) is "on" or "in" or "," or "has" or "have" or "today" or "yesterday"
                || view.Lower(near.First) is "today" or "yesterday")
                && clauses.AreTogether(near.Last, trigger.First)
                && !barriers.IsBarred(near) ? near : null;
        }

        if (trigger.First - near.Last > 7 || barriers.IsBarred(near))
        {
            return null;
        }

        for (var i = near.Last + 1; i < trigger.First; i++)
        {
            var word = view.Words[i];
            if (word.IsMark ? word.Lower is not ("-" or "–" or "." or "’" or "'") : Wording.IsSmall(word.Lower)
                || (Wording.IsVerbLike(word) && !word.Lower.EndsWith("ed", StringComparison.Ordinal)))
            {
                return null;
            }
        }

        return near;
    }

    /// <summary>Nothing between a date and its verb but an adverb: "on Monday formally signed".</summary>
    private bool IsBeside(int last, int verb) =>
        verb - last == 1 || (verb - last == 2 && view.Lower(verb - 1).EndsWith("ly", StringComparison.Ordinal));

    private Placed<DateMention>? After(EventTrigger trigger)
    {
        foreach (var date in view.Dates.Within(trigger.Last + 1, trigger.Last + Reach))
        {
            if (!barriers.IsAdjective(date))
            {
                return IsAttached(trigger, date) ? date : null;
            }
        }

        return null;
    }

    private bool IsAttached(EventTrigger trigger, Placed<DateMention> date)
    {
        if (!clauses.AreTogether(trigger.Last, date.First) || barriers.IsBarred(date))
        {
            return false;
        }

        if (trigger.Rule == DeedNounRule.Name && !IsTight(trigger, date))
        {
            return false;
        }

        var isPaper = trigger.Rule == PaperNounRule.Name;
        if (view.Lower(date.First - 1) == "of" && trigger.IsVerb)
        {
            return false;
        }

        if (isPaper && !IsOfPaper(trigger, date))
        {
            return false;
        }

        // "announced November 11 as the day": what was announced.
        if (trigger.IsVerb && date.First == trigger.Last + 1 && view.Lower(date.Last + 1) == "as")
        {
            return false;
        }

        // "declared war …, during the long war (1899-1902)": a date in brackets is of the words right before it.
        if (view.Lower(date.First - 1) == "(" && !isPaper && date.First - trigger.Last > 2
            && date.Mention.Value is { Precision: not DatePrecision.Day })
        {
            return false;
        }

        // A caption's last words date the picture.
        if (view.Sentence.Block.Kind is BlockKind.Caption && !trigger.IsVerb && view.Lower(date.First - 1) == ",")
        {
            return false;
        }

        for (var i = trigger.Last + 1; i < date.First; i++)
        {
            var word = view.Words[i];
            if (Wording.IsVerbAt(view, i) && !(!trigger.IsVerb && Wording.IsSupport(word.Lower) && !IsState(i)))
            {
                return false;
            }

            if (word.Is("to") && barriers.IsInfinitive(i) || barriers.IsFreshClause(i) || barriers.IsOtherTrigger(trigger, i))
            {
                return false;
            }

        }

        return true;
    }

    /// <summary>
    /// "Treaty of 1844", "Treaty of Paris (1783)", "agreements … done in 1984", "Treaty of Paris in 1783"; not "the treaty in September".
    /// </summary>
    private bool IsOfPaper(EventTrigger paper, Placed<DateMention> date) =>
        view.Lower(date.First - 1) is "of" or "(" or ","
            ? date.First - paper.Last <= 5
            : IsDone(view.Lower(date.First - 2)) || IsDone(view.Lower(date.First - 1))
                || (view.Lower(date.First - 1) == "on" && date.First - paper.Last == 2 && view.Lower(date.Last + 1) == "between")
                || (date.Mention.Value is { Precision: DatePrecision.Year } && view.Words[paper.First].IsCapital
                && date.First - paper.Last <= 5);

    /// <summary>"these talks are with us tonight": not "are scheduled for", "is to be held".</summary>
    private bool IsState(int word) =>
        view.Lower(word) is "is" or "are"
        && view.Lower(word + 1) is not ("held" or "scheduled" or "planned" or "being" or "taking" or "to" or "due" or "set" or "expected");

    /// <summary>"invasion of Kuwait in August 1990": no verb and no mark between a noun of deed and its date.</summary>
    private bool IsTight(EventTrigger noun, Placed<DateMention> date)
    {
        for (var i = noun.Last + 1; i < date.First; i++)
        {
            if (Wording.IsVerbAt(view, i) || (view.Words[i].IsMark && view.Lower(i) is not ("(" or ".")))
            {
                return false;
            }
        }

        return date.First - noun.Last <= 9 && view.Lower(date.First - 1) is "of" or "in" or "on" or "(" or "late" or "early" or "mid";
    }

    private static bool IsDone(string word) => word is "done" or "signed" or "concluded" or "reached" or "negotiated" or "initialed";

    private List<Placed<DateMention>> ListFrom(Placed<DateMention> first)
    {
        List<Placed<DateMention>> list = [first];
        foreach (var next in view.Dates.Within(first.Last + 1, first.Last + 30))
        {
            var previous = list[^1];
            for (var i = previous.Last + 1; i < next.First; i++)
            {
                if (view.Words[i].Lower is not ("," or "and" or "again" or "in" or "then"))
                {
                    return list;
                }
            }

            if (next.Mention.Value is not { } value || value.Precision != previous.Mention.Value?.Precision)
            {
                return list;
            }

            list.Add(next);
        }

        return list;
    }
}

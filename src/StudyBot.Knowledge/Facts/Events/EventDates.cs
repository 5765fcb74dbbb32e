using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions;

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
    private readonly DatesBehind behind = new(view, clauses, triggers);
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
        Wording.IsAfter(view, trigger.First) && behind.Of(trigger) is { } date ? [date] : [];

    private List<Placed<DateMention>> Find(EventTrigger trigger)
    {
        if (Before(trigger) is { } modifier)
        {
            return [modifier];
        }

        if (behind.Of(trigger) is { } first)
        {
            return DateLists.EndOf(view, trigger, first) is { } end ? [first, end] : DateLists.From(view, first);
        }

        if (RelativeVerbs.Of(view, trigger) is >= 0 and var verb && behind.Of(trigger with { First = verb, Last = verb }) is { } told)
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
}

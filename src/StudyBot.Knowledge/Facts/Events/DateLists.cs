using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>Several dates of one event noun: a list of events, or the first and last day of one.</summary>
internal static class DateLists
{
    /// <summary>"done in 1984, 1994, and 1995", "in 1905 and again in 1907": the first date and those that go on from it.</summary>
    public static List<Placed<DateMention>> From(SentenceView view, Placed<DateMention> first)
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

    /// <summary>"opened October 30, 1991, and ended on November 4": the second day of a meeting told with its first.</summary>
    public static Placed<DateMention>? EndOf(SentenceView view, EventTrigger trigger, Placed<DateMention> first)
    {
        var next = view.Dates.Within(first.Last + 1, first.Last + 6).FirstOrDefault();
        if (trigger.IsVerb || KindClass.GroupOf(trigger.Kind) is not "meeting" || next.Mention?.Value is not { } end
            || first.Mention.Value is not { } start || start.Latest >= end.Earliest || end.Precision != start.Precision)
        {
            return null;
        }

        var hasEnd = false;
        for (var i = first.Last + 1; i < next.First; i++)
        {
            hasEnd |= view.Lower(i) is "ended" or "concluded" or "closed" or "lasted" or "adjourned";
            if (view.Lower(i) is not ("," or "and" or "on" or "in" or "until" or "ended" or "concluded" or "closed" or "lasted" or "adjourned"))
            {
                return null;
            }
        }

        return hasEnd ? next : null;
    }

    /// <summary>A meeting that began on one day and ended on another is one, of all its days; any other list of dates is a list of events.</summary>
    public static bool IsStretch(SentenceView view, EventTrigger trigger, IReadOnlyList<Placed<DateMention>> dates) =>
        dates.Count == 2 && (trigger.Head == "negotiated"
        || (!trigger.IsVerb && view.Words.Skip(dates[0].Last).Take(dates[1].First - dates[0].Last).Any(w =>
        w.Lower is "ended" or "concluded" or "closed" or "lasted" or "adjourned")));
}

using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>The date that an event has in common with one told just before it in its sentence.</summary>
internal sealed class SharedDates(SentenceView view, Clauses clauses)
{
    /// <summary>So many of the events told before are asked.</summary>
    private const int Lookback = 4;

    private readonly List<(EventTrigger Trigger, Placed<DateMention> Date)> told = [];

    public void Remember(EventTrigger trigger, IReadOnlyList<Placed<DateMention>> dates)
    {
        if (dates is [var date])
        {
            told.Add((trigger, date));
        }
    }

    public Placed<DateMention>? Of(EventTrigger trigger)
    {
        for (var i = told.Count - 1; trigger.IsVerb && i >= 0 && i >= told.Count - Lookback; i--)
        {
            var (other, date) = told[i];
            if (other.Last < trigger.First && date.Last < trigger.First
                && (IsCoordinated(other, date, trigger) || IsThere(other, trigger)))
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>"met with ministers in January 1975 and signed the agreement": one subject, one date, two verbs.</summary>
    private bool IsCoordinated(EventTrigger other, Placed<DateMention> date, EventTrigger trigger)
    {
        var and = view.Lower(trigger.First - 1) is "and" ? trigger.First - 1
            : view.Lower(trigger.First - 2) is "and" && view.Lower(trigger.First - 1) is "then" or "there" or "jointly" or "formally"
                ? trigger.First - 2 : -1;
        if (and < 0 || !clauses.AreTogether(other.First, trigger.First) || date.First < other.First)
        {
            return false;
        }

        for (var i = date.Last + 1; i < and; i++)
        {
            if (Wording.IsVerbLike(view.Words[i]) || view.Words[i].Lower is ";" or ":")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"visited Baku on 8 November, where he met with the president": there and then.</summary>
    private bool IsThere(EventTrigger other, EventTrigger trigger)
    {
        var start = clauses.StartOf(trigger.First);
        return view.Lower(start) == "where" && trigger.First - start <= 8 && other.Kind is EventKind.Visit
            && !view.Dates.AnyWithin(start, trigger.First) && start - other.Last <= 16;
    }
}

using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Figures;

/// <summary>
/// Numbers of an event: "fifteen previous summits with President Putin … and this was his sixteenth", "the third round of talks",
/// "twenty-nine governments", "Five joint statements".
/// </summary>
internal sealed class FigureFinder(SourceId source, FactIds ids)
{
    public IEnumerable<FigureFact> Find(EventsFound events)
    {
        foreach (var reading in events.Readings)
        {
            var view = reading.View;
            if (view.Sentence.Block.Kind is BlockKind.SourceNote or BlockKind.Masthead)
            {
                continue;
            }

            (int First, int Last)? series = null;
            for (var word = 0; word < view.Words.Count; word++)
            {
                if (view.Words[word].IsMark || view.IsQuoted(word) || NumberWords.Read(view.Words[word].Lower) is not { } number
                    || view.Has(word, WordMarks.InDate))
                {
                    continue;
                }

                var counted = number.IsOrdinal ? CountedOrdinal(view, word) ?? (EndsPhrase(view, word) ? series : null)
                    : CountedCardinal(view, word, number.Value);
                if (counted is not { } c)
                {
                    continue;
                }

                series = IsMeeting(view.Lower(HeadOf(view, c))) ? c : series;
                yield return Make(view, word, number.Value, number.IsOrdinal, c, EventOf(events, view, c)?.Id);
            }
        }
    }

    /// <summary>Of the event that the sentence tells or names; a series of meetings belongs to what the document is about.</summary>
    private static EventGroup? EventOf(EventsFound events, SentenceView view, (int First, int Last) counted)
    {
        var told = events.References.In(view.Sentence.Index).Select(t => t.Group).FirstOrDefault();
        return told ?? (IsMeeting(view.Lower(HeadOf(view, counted))) ? events.References.Focus : null);
    }

    /// <summary>"fifteen previous summits with President Putin", "twenty-nine governments of Asian and African nations".</summary>
    private static (int First, int Last)? CountedCardinal(SentenceView view, int number, decimal value)
    {
        if (value < 2 || view.Lower(number - 1) is "the" or "these" or "those" or "both" or "our" or "their" or "its" or "his" or "her"
            or "article" or "chapter")
        {
            return null;
        }

        for (var head = number + 1; head < view.Words.Count && head <= number + 4 && !view.Words[head].IsMark; head++)
        {
            var lower = view.Lower(head);
            if (!((IsMeeting(lower) && lower.EndsWith('s')) || (value > 2 && IsCountable(lower))))
            {
                if (lower is "of" or "and" or "or" or "to" or "in" or "percent" || view.Words[head].IsPossessive) return null;
                continue;
            }

            var first = view.Lower(number + 1) is "previous" or "additional" or "other" or "more" or "such" or "earlier" ? number + 2
                : number + 1;
            return (Math.Min(first, head), TailOf(view, head));
        }

        return null;
    }

    /// <summary>"the sixteenth summit between the two", "third round of talks"; "25th anniversary" counts no meetings.</summary>
    private static (int First, int Last)? CountedOrdinal(SentenceView view, int number)
    {
        // "the first official visit in a year" counts nothing.
        if (view.Lower(number) is "first" or "1st")
        {
            return null;
        }

        for (var head = number + 1; head < view.Words.Count && head <= number + 5 && !view.Words[head].IsMark; head++)
        {
            if (view.Lower(head) is "anniversary" or "century" or "of" or "and" or "to" or "time"
                || NumberWords.Read(view.Lower(head)) is not null)
            {
                return null;
            }

            if (IsMeeting(view.Lower(head)))
            {
                return (number + 1, TailOf(view, head));
            }
        }

        return null;
    }

    /// <summary>"with President Putin", "between the two leaders", "of Asian and African nations" behind what is counted.</summary>
    private static int TailOf(SentenceView view, int head)
    {
        if (view.Lower(head + 1) is not ("with" or "between" or "of"))
        {
            return head;
        }

        var last = head;
        for (var i = head + 2; i < view.Words.Count && i <= head + 10; i++)
        {
            var word = view.Words[i];
            if (!word.IsCapital && i > head + 2 && view.Words[i - 1].IsCapital
                && word.Lower is not ("and" or "of" or "nations" or "states" or "countries"))
            {
                break;
            }

            if (word.IsMark || Wording.IsVerbLike(word) || Wording.IsOpener(word.Lower)
                || word.Lower is "in" or "on" or "at" or "to" or "for" or "during" or "since")
            {
                break;
            }

            last = i;
        }

        while (last > head && view.Lower(last) is "and" or "of" or "the" or "or")
        {
            last--;
        }

        return last == head + 1 ? head : last;
    }

    private static int HeadOf(SentenceView view, (int First, int Last) counted)
    {
        for (var i = counted.First; i <= counted.Last; i++)
        {
            if (IsMeeting(view.Lower(i)))
            {
                return i;
            }
        }

        return counted.Last;
    }

    private static bool EndsPhrase(SentenceView view, int word) => word + 1 >= view.Words.Count || view.Words[word + 1].IsMark;

    private static bool IsMeeting(string noun) =>
        noun is "summit" or "summits" or "meeting" or "meetings" or "visit" or "visits" or "round" or "rounds" or "session" or "sessions"
            or "conference" or "conferences";

    private static bool IsCountable(string noun) =>
        noun is "governments" or "countries" or "nations" or "states" or "members" or "delegations" or "statements" or "agreements"
            or "treaties" or "documents" or "participants"
            or "delegates" or "representatives" or "votes";

    private FigureFact Make(SentenceView view, int number, decimal value, bool isOrdinal, (int First, int Last) counted, FactId? @event)
    {
        var evidence = view.Evidence;
        var what = view.TextOf(counted.First, counted.Last);
        return new FigureFact(
            ids.Next("figure", evidence, KeyText.Of($"{view.Words[number].Lower} {what}")), source, evidence, [], isOrdinal
                ? "figure.ordinal" : "figure.cardinal", 0.8, @event,
            new Cited<decimal>(value, view.TextOf(number, number), evidence), isOrdinal, new Cited<string>(what, what, evidence));
    }
}

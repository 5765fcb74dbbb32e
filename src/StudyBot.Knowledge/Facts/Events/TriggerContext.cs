using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>What the words around a trigger make of it: known already, a mere description, whose paper, remembered for what.</summary>
internal static class TriggerContext
{
    /// <summary>"it was effectively the first official visit": a description of something told elsewhere.</summary>
    public static bool IsPredicate(SentenceView view, EventTrigger trigger)
    {
        for (var i = trigger.First - 1; i > 0 && i >= trigger.First - 6 && !trigger.IsVerb && !view.Words[i].IsMark; i--)
        {
            if (view.Lower(i) is "was" or "is" or "were" or "are")
            {
                return true;
            }

            if (view.Lower(i) is "in" or "at" or "of" or "on" or "to" or "with" or "during" or "by" or "from" or "for")
            {
                return false;
            }
        }

        return false;
    }

    public static bool IsDefinite(SentenceView view, EventTrigger trigger)
    {
        for (var i = trigger.First - 1; i >= 0 && i >= trigger.First - 4 && !trigger.IsVerb; i--)
        {
            var lower = view.Lower(i);
            if (lower is "the" or "this" or "these" or "that" or "those")
            {
                return true;
            }

            if (view.Words[i].IsMark || lower is "a" or "an" or "in" or "of" or "at" or "for")
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The first word of whoever the sentence names before a verb; -1 where it names none.</summary>
    public static int FirstNamed(SentenceView view, Clauses clauses, List<Cited<Participant>> who, EventTrigger trigger)
    {
        foreach (var participant in who.Where(p => p.Evidence.Span == view.Sentence.Span))
        {
            foreach (var person in view.People.Within(Math.Max(0, trigger.First - 20), trigger.First - 1))
            {
                if (clauses.AreTogether(person.First, trigger.First) && view.Source[person.Mention.Span] == participant.Text)
                {
                    return person.Mention.Role is { } role && view.WordAt(role.Start) is >= 0 and var start && start < person.First
                        ? start : person.First;
                }
            }

            if (participant.Value.Kind is not ParticipantKind.Person)
            {
                for (var i = Math.Max(0, trigger.First - 16); i < trigger.First; i++)
                {
                    if (clauses.AreTogether(i, trigger.First) && !view.Words[i].IsPossessive
                        && view.Words[i].Span.Start + participant.Text.Length <= view.Sentence.Span.End
                        && view.Source.Text.AsSpan(view.Words[i].Span.Start, participant.Text.Length).SequenceEqual(participant.Text))
                    {
                        return i;
                    }
                }
            }
        }

        return -1;
    }

    /// <summary>"signed a Treaty of Amity and Commerce on": the capitals behind the verb, up to the first that is another name.</summary>
    public static string PaperName(SentenceView view, EventTrigger trigger)
    {
        if (!trigger.IsVerb || KindClass.GroupOf(trigger.Kind) is not "paper")
        {
            return "";
        }

        var capitals = new List<string>();
        for (var i = trigger.Last + 1; i < view.Words.Count && i <= trigger.Last + 10; i++)
        {
            if (view.Words[i].IsMark || view.Has(i, WordMarks.StartsPerson | WordMarks.InDate)
                || (view.Has(i, WordMarks.StartsPlace) && !IsInPaperName(view, i)))
            {
                break;
            }

            if (view.Words[i].IsCapital)
            {
                capitals.Add(view.Lower(i));
            }
        }

        return capitals.Count >= 2 ? string.Join(' ', capitals) : "";
    }

    /// <summary>"signed a draft treaty" is of a treaty; "the Geneva accord" is an accord.</summary>
    public static string PaperNoun(SentenceView view, EventTrigger trigger)
    {
        if (KindClass.GroupOf(trigger.Kind) is not "paper")
        {
            return "";
        }

        for (var i = trigger.IsVerb ? trigger.Last + 1 : trigger.First; i < view.Words.Count && i <= trigger.Last + 12; i++)
        {
            if (SigningRule.IsPaper(view.Lower(i)))
            {
                return view.Lower(i);
            }

            if (view.Lower(i) is ";" or ":" || Wording.IsVerbAt(view, i))
            {
                break;
            }
        }

        return "";
    }

    /// <summary>"the San Francisco Treaty": capitals up to the paper's own noun.</summary>
    private static bool IsInPaperName(SentenceView view, int place)
    {
        for (var i = place; i < view.Words.Count && i <= place + 5 && view.Words[i].IsCapital; i++)
        {
            if (SigningRule.IsPaper(view.Lower(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Phrases in quotation marks: what an event is remembered for.</summary>
    public static List<Cited<string>> Topics(SentenceView view)
    {
        var topics = new List<Cited<string>>();
        for (var open = 0; open < view.Words.Count && topics.Count < 4; open++)
        {
            if (view.Words[open].Lower is not ("“" or "\""))
            {
                continue;
            }

            var close = open + 1;
            while (close < view.Words.Count && close - open <= 8 && view.Words[close].Lower is not ("”" or "\""))
            {
                close++;
            }

            if (close < view.Words.Count && close - open is > 2 and <= 7)
            {
                var text = view.TextOf(open + 1, close - 1).TrimEnd('.', ',', '?');
                topics.Add(new Cited<string>(text, text, view.Evidence));
            }

            open = close;
        }

        return topics;
    }
}

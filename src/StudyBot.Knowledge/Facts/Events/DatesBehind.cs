using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>The date that follows an event in its clause, where nothing between the two takes it.</summary>
internal sealed class DatesBehind(SentenceView view, Clauses clauses, SentenceTriggers triggers)
{
    private readonly DateBarriers barriers = new(view, triggers);

    public Placed<DateMention>? Of(EventTrigger trigger)
    {
        foreach (var date in view.Dates.Within(trigger.Last + 1, trigger.Last + EventDates.Reach))
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
            if (Wording.IsVerbAt(view, i) && trigger.Rule != DeedNounRule.Name && !(!trigger.IsVerb && (Wording.IsSupport(word.Lower) || IsFuturePast(i)) && !IsState(i)))
            {
                return false;
            }

            // "began to shell the islands in September": what it began is the deed.
            var isOwn = i == trigger.Last + 1 && trigger.Head is "began" or "started" or "ceased";
            if ((word.Is("to") && barriers.IsInfinitive(i) && !isOwn) || barriers.IsFreshClause(i) || barriers.IsOtherTrigger(trigger, i))
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

    /// <summary>"talks would begin in Moscow in January": told from before, and it did.</summary>
    private bool IsFuturePast(int word) =>
        view.Lower(word) == "would" && view.Lower(word + 1) is "begin" or "open" or "start" or "resume" or "convene";

    /// <summary>"these talks are with us tonight": not "are scheduled for", "is to be held".</summary>
    private bool IsState(int word) =>
        view.Lower(word) is "is" or "are"
        && view.Lower(word + 1) is not ("held" or "scheduled" or "planned" or "being" or "taking" or "to" or "due" or "set" or "expected");

    /// <summary>"invasion of Kuwait in August 1990": no verb and no mark between a noun of deed and its date.</summary>
    private bool IsTight(EventTrigger noun, Placed<DateMention> date)
    {
        for (var i = noun.Last + 1; i < date.First; i++)
        {
            // "a speech delivered by the president on March 12": the noun's own participle.
            var isOwn = i == noun.Last + 1 && view.Lower(i) is "delivered" or "given" or "made" or "held" or "issued" or "adopted" or "passed"
                or "led" or "ordered" or "carried";
            if ((Wording.IsVerbAt(view, i) && !isOwn) || (view.Words[i].IsMark && view.Lower(i) is not ("(" or ".")))
            {
                return false;
            }
        }

        return date.First - noun.Last <= 16 && view.Lower(date.First - 1) is "of" or "in" or "on" or "(" or "late" or "early" or "mid";
    }

    private static bool IsDone(string word) => word is "done" or "signed" or "concluded" or "reached" or "negotiated" or "initialed";
}

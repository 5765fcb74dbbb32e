using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Outcomes;

/// <summary>
/// What an event came to: "agreed to start talks", "announced a written statement of agreement …, and an expansion of free travel".
/// Only where the sentence, or the sentences before it in its paragraph, say of which event it is told.
/// </summary>
internal sealed class OutcomeFinder(SourceId source, FactIds ids)
{
    /// <summary>So many words an outcome has at most; what is longer is no line of a card.</summary>
    private const int Longest = 60;

    public IEnumerable<OutcomeFact> Find(EventsFound events)
    {
        EventGroup? current = null;
        var block = -1;
        foreach (var reading in events.Readings)
        {
            var view = reading.View;
            if (view.Sentence.Block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem))
            {
                continue;
            }

            if (view.Sentence.Block.Number != block)
            {
                (block, current) = (view.Sentence.Block.Number, null);
            }

            var told = events.References.In(view.Sentence.Index).ToList();
            for (var word = 0; word < view.Words.Count; word++)
            {
                if (view.IsQuoted(word) || OutcomeVerbs.At(view, word) is not { } verb)
                {
                    continue;
                }

                if (EventOf(reading, verb, told, current, events) is { } group)
                {
                    foreach (var (first, last) in OutcomeWords.Of(view, reading.Clauses, verb, Longest))
                    {
                        if (!IsItsOwnAim(told, group, first, last))
                        {
                            yield return Make(view, first, last, group.Id, verb.Rule);
                        }
                    }
                }
            }

            current = told.Where(t => KindClass.Of(t.Group.First.Kind) == "meet").Select(t => t.Group).FirstOrDefault() ?? current;
        }
    }

    private static EventGroup? EventOf(SentenceReading reading, OutcomeVerb verb, List<(int Word, EventGroup Group)> told,
        EventGroup? current, EventsFound events)
    {
        if (verb.Rule == OutcomeVerbs.TermRule)
        {
            var paper = OutcomeVerbs.PaperBefore(reading.View, verb.Word);
            return told.Where(t => t.Word == paper && KindClass.GroupOf(t.Group.First.Kind) == "paper").Select(t => t.Group).FirstOrDefault();
        }

        if (verb.Rule == OutcomeVerbs.ResultRule)
        {
            return told.Where(t => t.Word < verb.Word && IsSubject(reading, t.Word, verb.Word)).Select(t => t.Group).FirstOrDefault();
        }

        // "At the summit …, Abe proposed", "were signed at the summit", "the summit did produce"
        foreach (var (word, group) in told)
        {
            if (KindClass.Of(group.First.Kind) == "meet"
                && ((reading.HostPhraseOf(word) is not null && reading.Clauses.AreTogether(word, verb.Word))
                || (word < verb.Word && (IsSubject(reading, word, verb.Word) || IsSecondVerb(reading, word, verb.Word)))))
            {
                return group;
            }
        }

        if (!IsOfThoseWhoMet(reading.View, verb.Word))
        {
            return null;
        }

        return told.Count > 0
            ? told.Select(t => t.Group).FirstOrDefault(g => KindClass.Of(g.First.Kind) == "meet")
            : current ?? events.References.Focus;
    }

    /// <summary>"agreed to meet in Oslo" is no outcome of the meeting in Oslo.</summary>
    private static bool IsItsOwnAim(List<(int Word, EventGroup Group)> told, EventGroup group, int first, int last) =>
        told.Any(t => t.Group == group && t.Word > first && t.Word <= last);

    /// <summary>"met in Oslo and agreed to open the border": those who met agreed.</summary>
    private static bool IsSecondVerb(SentenceReading reading, int met, int verb) =>
        reading.View.Lower(verb - 1) == "and" && reading.Clauses.AreTogether(met, verb) && reading.Triggers.At(met) is { IsVerb: true };

    /// <summary>"the summit did produce the phrase": nothing but the verb's own words between.</summary>
    private static bool IsSubject(SentenceReading reading, int noun, int verb)
    {
        for (var i = noun + 1; i < verb; i++)
        {
            if (reading.View.Words[i].IsMark || !(reading.View.Lower(i) is "did" or "also" or "has" or "have" or "had"
                || reading.View.Words[i].IsCapital || reading.View.Lower(i) is "in" or "at"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"the two leaders announced", "the sides agreed", "they decided", "participants adopted".</summary>
    private static bool IsOfThoseWhoMet(SentenceView view, int verb)
    {
        for (var i = verb - 1; i >= 0 && i >= verb - 3; i--)
        {
            if (view.Lower(i) is "leaders" or "sides" or "they" or "parties" or "presidents" or "ministers" or "participants"
                or "delegates" or "attendees" or "delegations" or "secretaries" or "both")
            {
                return true;
            }

            if (view.Words[i].IsMark)
            {
                return false;
            }
        }

        return false;
    }

    private OutcomeFact Make(SentenceView view, int first, int last, FactId @event, string rule)
    {
        var words = view.TextOf(first, last);
        var evidence = view.Evidence;
        return new OutcomeFact(
            ids.Next("outcome", evidence, KeyText.Of(words)), source, evidence, [], rule, 0.85, @event,
                new Cited<string>(words, words, evidence));
    }
}

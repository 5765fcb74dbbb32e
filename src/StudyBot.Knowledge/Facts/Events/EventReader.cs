using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>What one sentence tells of events: tellings with a date or a place, and mere references.</summary>
internal sealed class EventReader(NamesInText names, ILookup<PlaceMention, PlaceMention> widerPlaces)
{
    /// <summary>So many events of one sentence are looked at for the event that they happened at.</summary>
    private const int MostInSentence = 16;

    public void Read(SentenceReading reading, SentenceReading? previous, List<EventDraft> drafts, List<EventReference> references)
    {
        var (view, clauses, triggers) = (reading.View, reading.Clauses, reading.Triggers);
        var dates = new EventDates(view, clauses, triggers);
        var places = new EventPlaces(view, clauses, triggers);
        var participants = new EventParticipants(view, clauses, triggers, names, reading.HostPhraseOf);
        var first = drafts.Count;
        var firstReference = references.Count;
        List<Cited<string>>? topics = null;
        foreach (var trigger in triggers.All)
        {
            if (IsPredicate(view, trigger))
            {
                continue;
            }

            var isAnchor = !trigger.IsVerb && Wording.IsTimeAnchor(view, trigger.First);
            var own = isAnchor ? [] : dates.Of(trigger);
            var place = isAnchor ? null : places.Of(trigger);
            var isDefinite = IsDefinite(view, trigger);
            var who = isAnchor ? [] : participants.Of(trigger);
            AddStandIns(who, view, previous, trigger);
            var (name, worth) = EventNames.Of(view, clauses, trigger, place, FirstNamed(view, clauses, who, trigger));
            if (isDefinite && own.Count == 0 && place is null && worth < 3)
            {
                references.Add(new EventReference(view.Sentence.Index, view.Sentence.Block.Number, trigger.First, trigger, isAnchor ? [] : participants.Attending(trigger)));
                continue;
            }

            topics ??= Topics(view);
            foreach (var date in own.Count == 0 ? [default] : own)
            {
                drafts.Add(new EventDraft
                {
                    Trigger = trigger,
                    Evidence = view.Evidence,
                    Sentence = view.Sentence.Index,
                    Name = name,
                    NameWorth = worth,
                    Date = date.Mention?.Value is { } value ? new Cited<CivilDate>(value, view.Source[date.Mention.Span], view.Evidence) : null,
                    Place = place is { } p ? PlaceOf(view, p) : null,
                    WiderPlaces = place is { } q ? WiderOf(view, q) : [],
                    Participants = who,
                    Topics = topics,
                    IsDefinite = isDefinite,
                    PaperName = PaperName(view, trigger),
                    ProperName = worth == 3 ? view.Source[name] : null,
                });
            }
        }

        // "issued a joint statement in June 1993": the paper and its signing are one.
        var signed = drafts.Skip(first).Where(d => d.Trigger.Rule == SigningRule.Name).Select(d => d.Date?.Value).ToList();
        if (signed.Count > 0)
        {
            for (var i = drafts.Count - 1; i >= first; i--)
            {
                if (drafts[i].Trigger.Rule == PaperNounRule.Name && (drafts[i].Date is not { } date || signed.Any(s => s == date.Value || (s is not null && date.Value.Covers(s)) )))
                {
                    drafts.RemoveAt(i);
                }
            }
        }

        LinkHosts(reading, drafts, first, references, firstReference);
    }

    /// <summary>The first word of whoever the sentence names before a verb; -1 where it names none.</summary>
    private static int FirstNamed(SentenceView view, Clauses clauses, List<Cited<Participant>> who, EventTrigger trigger)
    {
        foreach (var participant in who.Where(p => p.Evidence.Span == view.Sentence.Span))
        {
            foreach (var person in view.People.Within(Math.Max(0, trigger.First - 20), trigger.First - 1))
            {
                if (clauses.AreTogether(person.First, trigger.First) && view.Source[person.Mention.Span] == participant.Text)
                {
                    return person.Mention.Role is { } role && view.WordAt(role.Start) is >= 0 and var start && start < person.First ? start : person.First;
                }
            }

            if (participant.Value.Kind is not ParticipantKind.Person)
            {
                for (var i = Math.Max(0, trigger.First - 16); i < trigger.First; i++)
                {
                    if (clauses.AreTogether(i, trigger.First) && !view.Words[i].IsPossessive && view.Words[i].Span.Start + participant.Text.Length <= view.Sentence.Span.End
                        && view.Source.Text.AsSpan(view.Words[i].Span.Start, participant.Text.Length).SequenceEqual(participant.Text))
                    {
                        return i;
                    }
                }
            }
        }

        return -1;
    }

    /// <summary>"signed a communique at the close of the conference": a dated event of the clause that an undated one happened at.</summary>
    private static void LinkHosts(SentenceReading reading, List<EventDraft> drafts, int first, List<EventReference> references, int firstReference)
    {
        for (var i = first; i < drafts.Count && i < first + MostInSentence; i++)
        {
            var guest = drafts[i];
            for (var j = first; j < drafts.Count && j < first + MostInSentence && guest.Host is null; j++)
            {
                var host = drafts[j].Trigger;
                if (j != i && !host.IsVerb && guest.Trigger != host && reading.HostPhraseOf(host.First) is { } phrase)
                {
                    guest.Host = drafts[j];
                    guest.IsBesideHost = phrase is "margins" or "sidelines";
                }
            }

            for (var j = firstReference; j < references.Count && j < firstReference + MostInSentence && guest.Host is null && guest.HostReference is null; j++)
            {
                if (reading.HostPhraseOf(references[j].Word) is not null)
                {
                    guest.HostReference = references[j];
                }
            }
        }
    }

    /// <summary>"they signed", "the two leaders agreed": who the sentence before named. "he": the one person named before in this one.</summary>
    private void AddStandIns(List<Cited<Participant>> who, SentenceView view, SentenceReading? previous, EventTrigger trigger)
    {
        if (who.Count > 0)
        {
            AddPronounBeside(who, view, trigger);
            return;
        }

        for (var i = Math.Max(0, trigger.First - 4); i < trigger.First; i++)
        {
            var lower = view.Lower(i);
            if (lower is "they" || (lower is "leaders" or "presidents" or "sides" && view.Lower(i - 1) is "two" or "the" or "both"))
            {
                if (previous is null || previous.View.Sentence.Block != view.Sentence.Block)
                {
                    return;
                }

                var people = previous.View.People.Take(8).Select(p => names.Person(previous.View, p)).DistinctBy(p => p.Value.Name).ToList();
                who.AddRange(people.Count is >= 2 and <= 6 ? people : []);
                return;
            }

            if (lower is "he" or "she")
            {
                var before = view.People.Within(Math.Max(0, i - 60), i).DistinctBy(p => p.Mention.Entry).ToList();
                if (before is [var only])
                {
                    who.Add(names.Person(view, only));
                }

                return;
            }
        }
    }

    /// <summary>"he and President Anna Novak met": the one person named before is the other.</summary>
    private void AddPronounBeside(List<Cited<Participant>> who, SentenceView view, EventTrigger trigger)
    {
        for (var i = Math.Max(0, trigger.First - 12); trigger.IsVerb && i < trigger.First; i++)
        {
            if (view.Lower(i) is "he" or "she" && view.Lower(i + 1) == "and"
                && view.People.Within(Math.Max(0, i - 60), i).DistinctBy(p => p.Mention.Entry).ToList() is [var only]
                && names.Person(view, only) is var person && who.All(p => p.Value.Name != person.Value.Name))
            {
                who.Insert(0, person);
                return;
            }
        }
    }

    private Cited<string> PlaceOf(SentenceView view, (int First, int Last) place)
    {
        var text = view.TextOf(place.First, place.Last);
        var mention = view.Places.Within(place.First, place.First).FirstOrDefault();
        if (mention.Mention is null)
        {
            return new Cited<string>(text, text, view.Evidence);
        }

        // The mention's own words, without what the word borders add ("Paris’s").
        var exact = view.Source[mention.Mention.Span];
        return new Cited<string>(names.PlaceName(mention.Mention), exact, view.Evidence);
    }

    private List<Cited<string>> WiderOf(SentenceView view, (int First, int Last) place)
    {
        var mention = view.Places.Within(place.First, place.First).FirstOrDefault();
        var wider = new List<Cited<string>>();
        if (mention.Mention is null)
        {
            return wider;
        }

        // A nesting of nestings is short; a ring of them ends.
        for (var inner = mention.Mention; wider.Count < 4 && widerPlaces[inner].FirstOrDefault() is { } outer; inner = outer)
        {
            wider.Add(new Cited<string>(names.PlaceName(outer), view.Source[outer.Span], view.Evidence));
        }

        return wider;
    }

    /// <summary>"signed a Treaty of Amity and Commerce on": the capitals behind the verb, up to the first that is another name.</summary>
    private static string PaperName(SentenceView view, EventTrigger trigger)
    {
        if (!trigger.IsVerb || KindClass.GroupOf(trigger.Kind) is not "paper")
        {
            return "";
        }

        var capitals = new List<string>();
        for (var i = trigger.Last + 1; i < view.Words.Count && i <= trigger.Last + 10; i++)
        {
            if (view.Words[i].IsMark || view.Has(i, WordMarks.StartsPerson | WordMarks.StartsPlace | WordMarks.InDate))
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

    /// <summary>Phrases in quotation marks: what an event is remembered for.</summary>
    private static List<Cited<string>> Topics(SentenceView view)
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

    /// <summary>"it was effectively the first official visit": a description of something told elsewhere.</summary>
    private static bool IsPredicate(SentenceView view, EventTrigger trigger)
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

    private static bool IsDefinite(SentenceView view, EventTrigger trigger)
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
}

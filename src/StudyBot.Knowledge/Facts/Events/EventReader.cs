using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>What one sentence tells of events: tellings with a date or a place, and mere references.</summary>
internal sealed class EventReader(NamesInText names, ILookup<PlaceMention, PlaceMention> widerPlaces)
{
    /// <summary>A sentence that tells more events than anybody can read is a list or worse.</summary>
    private const int MostInSentence = 64;

    private const int MostYears = 9;

    private readonly EventStandIns standIns = new(names);

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
            if (TriggerContext.IsPredicate(view, trigger))
            {
                continue;
            }

            if (drafts.Count - first >= MostInSentence)
            {
                break;
            }

            var isAnchor = !trigger.IsVerb && Wording.IsTimeAnchor(view, trigger.First);
            var own = isAnchor ? dates.OfAnchor(trigger) : dates.Of(trigger);
            var place = isAnchor ? null : places.Of(trigger);
            var isDefinite = TriggerContext.IsDefinite(view, trigger);
            var who = isAnchor ? [] : participants.Of(trigger);
            standIns.AddTo(who, view, previous, trigger);
            var (name, worth) = EventNames.Of(view, clauses, trigger, place, TriggerContext.FirstNamed(view, clauses, who, trigger));
            if (isDefinite && own.Count == 0 && place is null && worth < 3)
            {
                references.Add(new EventReference(view.Sentence.Index, view.Sentence.Block.Number, trigger.First, trigger, isAnchor ? []
                    : participants.Attending(trigger)));
                continue;
            }

            topics ??= TriggerContext.Topics(view);
            foreach (var date in DatesOf(view, trigger, own))
            {
                if (date is not null && IsEra(date.Value) && (trigger.Yields || trigger.Kind is not (EventKind.Conflict or EventKind.Other)))
                {
                    continue;
                }

                drafts.Add(new EventDraft
                {
                    Trigger = trigger,
                    Evidence = view.Evidence,
                    Sentence = view.Sentence.Index,
                    Name = name,
                    NameWorth = worth,
                    Date = date,
                    Place = place is { } p ? PlaceOf(view, p) : null,
                    WiderPlaces = place is { } q ? WiderOf(view, q) : [],
                    Participants = who,
                    Topics = topics,
                    IsDefinite = isDefinite,
                    PaperName = TriggerContext.PaperName(view, trigger),
                    PaperNoun = TriggerContext.PaperNoun(view, trigger),
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
                if (drafts[i].Trigger.Rule == PaperNounRule.Name
                    && (drafts[i].Date is not { } date || signed.Any(s => s == date.Value || (s is not null && date.Value.Covers(s)))))
                {
                    drafts.RemoveAt(i);
                }
            }
        }

        RemoveYielding(view, clauses, drafts, first);
        EventHosts.Link(reading, drafts, first, references, firstReference);
    }

    /// <summary>"negotiations … during the 1970s": no meeting or paper is of a decade.</summary>
    private static bool IsEra(CivilDate date) => date.Latest.Year - date.Earliest.Year >= MostYears;

    /// <summary>A list of dates is a list of events; what was "negotiated in 1950 and 1951" is one.</summary>
    private static IEnumerable<Cited<CivilDate>?> DatesOf(SentenceView view, EventTrigger trigger, IReadOnlyList<Placed<DateMention>> dates)
    {
        if (DateLists.IsStretch(view, trigger, dates) && dates is [{ Mention.Value: { } from }, .., { Mention.Value: { } to }] && from.Earliest < to.Latest)
        {
            return [new Cited<CivilDate>(CivilDate.Interval(from, to), view.TextOf(dates[0].First, dates[^1].Last), view.Evidence)];
        }

        return dates.Count == 0 ? [null] : dates.Select(d => d.Mention.Value is { } value
            ? new Cited<CivilDate>(value, view.Source[d.Mention.Span], view.Evidence) : null);
    }

    /// <summary>A deed without a date is none worth telling; of two with one date in one clause the narrower, else the first, is told.</summary>
    private static void RemoveYielding(SentenceView view, Clauses clauses, List<EventDraft> drafts, int first)
    {
        for (var i = drafts.Count - 1; i >= first; i--)
        {
            if (drafts[i] is { Trigger.Yields: true } deed
                && (deed.Date is null || Enumerable.Range(first, drafts.Count - first).Any(j => j != i
                && (drafts[j].Date?.Value == deed.Date.Value || IsWithin(deed.Date.Value, drafts[j])) && (!drafts[j].Trigger.Yields || j < i)
                && (clauses.AreTogether(drafts[j].Trigger.First, deed.Trigger.First)
                || view.Lower(clauses.StartOf(deed.Trigger.First)) is "which" or "that"))))
            {
                drafts.RemoveAt(i);
            }
        }
    }

    /// <summary>"opened October 30 and ended on November 4": the end is part of the meeting told with both days.</summary>
    private static bool IsWithin(CivilDate date, EventDraft other) =>
        other is { Trigger.Yields: false, Date.Value: { Precision: DatePrecision.Interval } days } && days.Covers(date);

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
}

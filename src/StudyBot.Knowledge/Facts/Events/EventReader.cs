using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>What one sentence tells of events: tellings with a date or a place, and mere references.</summary>
internal sealed class EventReader(NamesInText names, ILookup<PlaceMention, PlaceMention> widerPlaces)
{
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

            var isAnchor = !trigger.IsVerb && Wording.IsTimeAnchor(view, trigger.First);
            var own = isAnchor ? [] : dates.Of(trigger);
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
            foreach (var date in own.Count == 0 ? [default] : own)
            {
                drafts.Add(new EventDraft
                {
                    Trigger = trigger,
                    Evidence = view.Evidence,
                    Sentence = view.Sentence.Index,
                    Name = name,
                    NameWorth = worth,
                    Date = date.Mention?.Value is { } value ? new Cited<CivilDate>(value, view.Source[date.Mention.Span], view.Evidence)
                        : null,
                    Place = place is { } p ? PlaceOf(view, p) : null,
                    WiderPlaces = place is { } q ? WiderOf(view, q) : [],
                    Participants = who,
                    Topics = topics,
                    IsDefinite = isDefinite,
                    PaperName = TriggerContext.PaperName(view, trigger),
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

        EventHosts.Link(reading, drafts, first, references, firstReference);
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
}

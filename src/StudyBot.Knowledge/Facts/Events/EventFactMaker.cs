using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>Makes the fact of an event's tellings: each value with the sentence that says it best.</summary>
internal sealed class EventFactMaker(SourceId source, SourceText text, FactIds ids)
{
    /// <summary>A deed that only the widest rule sees is told with less confidence.</summary>
    private const double YieldingDoubt = 0.1;

    public EventFact Make(EventGroup group)
    {
        var drafts = group.Drafts;
        var dated = group.Date is null ? null : drafts.FirstOrDefault(d => d.Date?.Value == group.Date);
        var teller = dated ?? drafts[0];
        var main = MainOf(teller);
        var kind = drafts.OrderByDescending(d => KindClass.Narrowness(d.Kind)).First().Kind;
        var named = drafts.Where(d => d.Kind == kind).OrderByDescending(d => d.NameWorth).ThenBy(d => d.Name.Start).First();
        var place = drafts.FirstOrDefault(d => d.Place is not null && d == dated)?.Place ?? drafts.FirstOrDefault(d =>
            d.Place is not null)?.Place;
        var id = IdOf(main, kind, place, teller, group.Date);
        group.Id = id;
        return new EventFact(
            id,
            source,
            main,
            MoreOf(drafts, main, dated),
            teller.Trigger.Rule,
            ConfidenceOf(dated, place) - (teller.Trigger.Yields ? YieldingDoubt : 0),
            kind,
            new Cited<string>(text[named.Name], text[named.Name], named.Evidence),
            dated?.Date,
            place,
            Distinct(drafts.SelectMany(d => d.WiderPlaces).Where(w => w.Value != place?.Value), w => w.Value),
            ParticipantsOf(group),
            Distinct(drafts.SelectMany(d => d.Topics), t => t.Value),
            drafts.All(d => d.Trigger.IsPlanned));
    }

    /// <summary>
    /// The sentence with the date; of a date that another event or the dateline gives, the sentence that names the event.
    /// </summary>
    private static Evidence MainOf(EventDraft teller) =>
        teller.HasDateBeside && teller.Date is { } beside ? beside.Evidence : teller.Evidence;

    private static List<Evidence> MoreOf(List<EventDraft> drafts, Evidence main, EventDraft? dated)
    {
        var more = drafts.Select(d => d.Evidence);
        if (dated?.Date is { } date)
        {
            more = more.Append(date.Evidence);
        }

        return [.. more.Where(e => e.Span != main.Span).DistinctBy(e => e.Span).OrderBy(e => e.Span.Start)];
    }

    /// <summary>Everybody of every telling, the narrowest role kept: the first telling that names a role has it.</summary>
    private static List<Cited<Participant>> ParticipantsOf(EventGroup group) =>
        [.. group.Drafts.SelectMany(d => d.Participants).Concat(group.Attending)
            .GroupBy(p => p.Value.Name, StringComparer.Ordinal)
            .Select(g => g.FirstOrDefault(p => p.Value.Role is not null) ?? g.First())
            .Take(32)];

    private static double ConfidenceOf(EventDraft? dated, Cited<string>? place) =>
        dated is null ? 0.6 : dated.Date!.Evidence.Span != dated.Evidence.Span ? 0.8 : place is not null ? 0.95 : 0.9;

    private FactId IdOf(Evidence main, EventKind kind, Cited<string>? place, EventDraft teller, CivilDate? date)
    {
        var key = KindClass.Of(kind) + "." + KeyText.Of(place?.Value ?? teller.Trigger.Head);
        return ids.Next("event", main, key, date?.Iso);
    }

    private static List<Cited<string>> Distinct(IEnumerable<Cited<string>> values, Func<Cited<string>, string> by) =>
        [.. values.DistinctBy(by, StringComparer.Ordinal).Take(12)];
}

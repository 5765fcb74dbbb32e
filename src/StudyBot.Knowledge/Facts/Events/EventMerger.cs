using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>Puts tellings of the same event together: by kind, date, place and participants. Dated tellings found the events.</summary>
internal sealed class EventMerger
{
    /// <summary>Of events with the same place or year only so many, the latest told, are compared: the work stays linear.</summary>
    private const int Lookback = 24;

    private readonly Dictionary<(string Group, string Key), List<EventGroup>> index = [];

    private readonly Dictionary<EventDraft, EventGroup> groupOf = [];

    public List<EventGroup> Groups { get; } = [];

    public IReadOnlyDictionary<EventDraft, EventGroup> GroupOf => groupOf;

    /// <summary>Dated tellings first: they found the events that the others only name.</summary>
    public void Merge(IReadOnlyList<EventDraft> drafts)
    {
        foreach (var draft in drafts.Where(d => d.Date is not null && !d.IsTitle && !groupOf.ContainsKey(d)))
        {
            Place(draft);
        }

        foreach (var draft in drafts.Where(d => d.Date is not null && d.IsTitle && !groupOf.ContainsKey(d)))
        {
            PlaceTitle(draft);
        }

        foreach (var draft in drafts.Where(d => d.Date is null && d.Place is not null && !d.Trigger.NeedsDate && !groupOf.ContainsKey(d)))
        {
            Place(draft, mayFound: draft.Participants.Count > 0 || draft.NameWorth == 3 || draft.Trigger.IsVerb
                || draft.Kind is EventKind.Visit);
        }

        var byPlace = new Dictionary<(string Group, string Place), EventGroup>();
        foreach (var group in Groups)
        {
            if (group.Place is { } place)
            {
                byPlace.TryAdd((KindClass.GroupOf(group.First.Kind), place), group);
            }
        }

        var byName = new Dictionary<string, EventGroup>(StringComparer.OrdinalIgnoreCase);
        foreach (var (draft, group) in groupOf)
        {
            if (draft.ProperName is { } name)
            {
                byName.TryAdd(name, group);
            }
        }

        foreach (var draft in drafts.Where(d => d.ProperName is not null && !groupOf.ContainsKey(d)))
        {
            // "this “Nagato Summit”" names its event by the place that another sentence tells.
            var group = byName.GetValueOrDefault(draft.ProperName!)
                ?? (byPlace.TryGetValue((KindClass.GroupOf(draft.Kind), FirstWord(draft.ProperName!)), out var there) ? there : null);
            if (group is not null)
            {
                Join(group, draft);
            }
        }
    }

    /// <summary>The events in the order in which the text tells them.</summary>
    public IEnumerable<EventGroup> InOrder() =>
        Groups.OrderBy(g => g.First.Evidence.Span.Start).ThenBy(g => g.First.Trigger.First).ThenBy(g =>
            g.Date?.Iso, StringComparer.Ordinal);

    private void Place(EventDraft draft, bool mayFound = true)
    {
        var group = Candidates(draft).FirstOrDefault(g => IsSame(g, draft));
        if (group is null && !mayFound)
        {
            return;
        }

        if (group is null)
        {
            group = new EventGroup(draft);
            Groups.Add(group);
            groupOf[draft] = group;
        }
        else
        {
            Join(group, draft);
        }

        foreach (var key in Keys(draft))
        {
            if (!index.TryGetValue(key, out var list))
            {
                index[key] = list = [];
            }

            if (list.Count == 0 || list[^1] != group)
            {
                list.Add(group);
            }
        }
    }

    /// <summary>
    /// "The Potsdam Conference, 1945": the first event of the kind that the body tells of that year; else one of its own.
    /// </summary>
    private void PlaceTitle(EventDraft draft)
    {
        var told = Groups.FirstOrDefault(g => g.Date is { } date && KindClass.GroupOf(g.First.Kind) == KindClass.GroupOf(draft.Kind)
            && (draft.Date!.Value.Covers(date) || date.Covers(draft.Date.Value)));
        if (told is null)
        {
            Place(draft);
        }
        else
        {
            Join(told, draft);
        }
    }

    private void Join(EventGroup group, EventDraft draft)
    {
        group.Add(draft);
        groupOf[draft] = group;
    }

    private IEnumerable<EventGroup> Candidates(EventDraft draft)
    {
        foreach (var key in Keys(draft))
        {
            if (index.TryGetValue(key, out var list))
            {
                for (var i = list.Count - 1; i >= 0 && i >= list.Count - Lookback; i--)
                {
                    yield return list[i];
                }
            }
        }
    }

    private static IEnumerable<(string Group, string Key)> Keys(EventDraft draft)
    {
        var group = KindClass.GroupOf(draft.Kind);
        if (draft.Date is { } date)
        {
            yield return (group, date.Value.Iso);
            yield return (group, "year " + date.Value.Earliest.Year);
        }

        if (draft.Place is { } place)
        {
            yield return (group, "place " + place.Value);
        }
    }

    private static string FirstWord(string name) => name.Split(' ', 2)[0];

    private static bool IsSame(EventGroup group, EventDraft draft)
    {
        // A sentence does not tell one event twice: two triggers of it are two events, unless they name one ("held talks").
        if (group.Drafts.Any(d => d.Sentence == draft.Sentence && d.Date is not null && draft.Date is not null
            && d.Date.Value != draft.Date.Value))
        {
            return false;
        }

        if (group.Drafts.Any(d => d.Host == draft || draft.Host == d))
        {
            return false;
        }

        return KindClass.GroupOf(draft.Kind) switch
        {
            "meeting" or nameof(EventKind.Visit) or nameof(EventKind.PressConference)
                or nameof(EventKind.Call) => IsSameMeeting(group, draft),
            "paper" => IsSamePaper(group, draft),
            _ => group.Date is not null && group.Date == draft.Date?.Value && group.First.Trigger.Head == draft.Trigger.Head
                && SharesPeople(group, draft),
        };
    }

    private static bool IsSameMeeting(EventGroup group, EventDraft draft)
    {
        if (group.Place is not null && draft.Place is not null && group.Place != draft.Place.Value)
        {
            return false;
        }

        var isSamePlace = group.Place is not null && draft.Place is not null;
        if (draft.Date is null || group.Date is null)
        {
            return isSamePlace && (draft.Date is not null || SharesPeople(group, draft) || draft.IsDefinite || draft.NameWorth == 3);
        }

        if (draft.ProperName is { } name && group.First.ProperName is { } first && !NamesAgree(name, first))
        {
            return false;
        }

        var date = draft.Date.Value;
        if (date == group.Date)
        {
            // A year holds many meetings: what shares only the year is another.
            var isAlike = date.Precision is not DatePrecision.Year || draft.IsDefinite || group.First.IsDefinite
                || (draft.ProperName is not null && group.First.ProperName is not null);
            return isSamePlace || draft.Participants.Any(p => group.Participants.Contains(p.Value.Name))
                || (isAlike && (group.Participants.Count == 0 || draft.Participants.Count == 0));
        }

        // "the Madrid Conference in October", "opened October 30 and ended November 4"
        if (isSamePlace && draft.Kind == group.First.Kind && date.Earliest <= group.Date.Latest && group.Date.Earliest <= date.Latest)
        {
            return true;
        }

        return (date.Covers(group.Date) || group.Date.Covers(date)) && (isSamePlace || (draft.IsDefinite && draft.Participants.Count == 0)
            || (draft.Kind == group.First.Kind && draft.Kind is EventKind.Summit or EventKind.Conference
                && (draft.NameWorth == 3 || group.First.NameWorth == 3) && (group.Place is null || draft.Place is null))
            || (SharesHead(group, draft) && draft.Participants.Count > 0 && SharesPeople(group, draft)));
    }

    /// <summary>"Seoul Summit" and "G-20 Seoul Summit" may be one; "Nuclear Summit" is another.</summary>
    private static bool NamesAgree(string a, string b) =>
        a.Contains(b, StringComparison.OrdinalIgnoreCase) || b.Contains(a, StringComparison.OrdinalIgnoreCase)
        || FirstWord(a).Equals(FirstWord(b), StringComparison.OrdinalIgnoreCase);

    private static bool IsSamePaper(EventGroup group, EventDraft draft)
    {
        if (draft.Date is null || group.Date is null || (group.First.Sentence == draft.Sentence && group.First.Trigger.IsVerb
            && draft.Trigger.IsVerb && draft.PaperName != group.First.PaperName))
        {
            return false;
        }

        var date = draft.Date.Value;
        return date == group.Date
            ? draft.IsDefinite || group.First.Sentence == draft.Sentence || SharesPeople(group, draft)
                || (date.Precision is DatePrecision.Day && SharesHead(group, draft) && group.Drafts.Any(d => d.IsSamePaperName(draft)))
            : (group.Date.Covers(date) || date.Covers(group.Date)) && draft.IsDefinite;
    }

    private static bool SharesPeople(EventGroup group, EventDraft draft) =>
        (group.Participants.Count == 0 && draft.Participants.Count == 0)
            || draft.Participants.Any(p => group.Participants.Contains(p.Value.Name));

    private static bool SharesHead(EventGroup group, EventDraft draft) => group.Drafts.Any(d => d.Trigger.Head == draft.Trigger.Head);
}

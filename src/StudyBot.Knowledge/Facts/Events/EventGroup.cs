using NodaTime;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>The tellings of one event.</summary>
internal sealed class EventGroup
{
    /// <summary>More evidence than anybody reads is not kept.</summary>
    private const int MostDrafts = 64;

    public EventGroup(EventDraft first)
    {
        Date = first.Date?.Value;
        Drafts.Add(first);
        AddNames(first);
        Place = first.Place?.Value;
    }

    public List<EventDraft> Drafts { get; } = [];

    public CivilDate? Date { get; private set; }

    public string? Place { get; private set; }

    public List<Cited<Participant>> Attending { get; } = [];

    public HashSet<string> Participants { get; } = new(StringComparer.Ordinal);

    /// <summary>References resolved to it.</summary>
    public int References { get; set; }

    public FactId Id { get; set; }

    public EventDraft First => Drafts[0];

    public void Add(EventDraft draft)
    {
        if (Drafts.Count < MostDrafts)
        {
            Drafts.Add(draft);
            AddNames(draft);
        }

        if (draft.Date is { } date && (Date is null || DaysOf(date.Value) < DaysOf(Date)))
        {
            Date = date.Value;
        }

        Place ??= draft.Place?.Value;
    }

    /// <summary>Who took part by a sentence that only refers to the event.</summary>
    public void AddAttending(IReadOnlyList<Cited<Participant>> participants)
    {
        foreach (var participant in participants)
        {
            if (Attending.Count < MostDrafts && Participants.Add(participant.Value.Name))
            {
                Attending.Add(participant);
            }
        }
    }

    /// <summary>Of two dates of one event the one with fewer days is the more exact.</summary>
    private static int DaysOf(CivilDate date) => Period.DaysBetween(date.Earliest, date.Latest);

    private void AddNames(EventDraft draft)
    {
        foreach (var participant in draft.Participants)
        {
            Participants.Add(participant.Value.Name);
        }
    }
}

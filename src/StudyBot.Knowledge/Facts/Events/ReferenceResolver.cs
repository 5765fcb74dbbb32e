using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>
/// Which event "the summit", "this summit" or "the talks" is: the one that the document is about, else the one told last before.
/// </summary>
internal sealed class ReferenceResolver
{
    /// <summary>How far back an event may have been told, in blocks.</summary>
    private const int BlocksBack = 3;

    /// <summary>What a document tells first weighs as much as so many more tellings.</summary>
    private const int FirstTold = 2;

    private readonly Dictionary<EventReference, EventGroup> groups = [];
    private readonly Dictionary<int, List<(int Word, EventGroup Group)>> bySentence = [];
    private readonly EventMerger merger;

    public ReferenceResolver(Document document, EventMerger merger)
    {
        this.merger = merger;
        Focus = FocusOf(document, merger);
        foreach (var (draft, group) in merger.GroupOf)
        {
            Remember(draft.Sentence, draft.Trigger.First, group);
        }
    }

    /// <summary>The event that the document is about; null where it is about none or several.</summary>
    public EventGroup? Focus { get; }

    public EventGroup? GroupOf(EventReference reference) => groups.GetValueOrDefault(reference);

    /// <summary>The events that a sentence tells or refers to, in the order of its words.</summary>
    public IEnumerable<(int Word, EventGroup Group)> In(int sentence) =>
        bySentence.TryGetValue(sentence, out var list) ? list.OrderBy(e => e.Word) : [];

    public void Resolve(IReadOnlyList<EventReference> references)
    {
        var told = merger.GroupOf.Where(p => p.Key.Date is not null || p.Key.Place is not null).OrderBy(p => p.Key.Sentence).ToList();
        var next = 0;
        var recent = new List<(int Block, EventGroup Group)>();
        foreach (var reference in references)
        {
            while (next < told.Count && told[next].Key.Sentence <= reference.Sentence)
            {
                recent.Add((told[next].Key.Evidence.Block, told[next].Value));
                next++;
            }

            var group = Focus is not null && Fits(Focus, reference.Trigger) ? Focus : Latest(recent, reference);
            if (group is not null)
            {
                groups[reference] = group;
                group.AddAttending(reference.Participants);
                group.References++;
                Remember(reference.Sentence, reference.Word, group);
            }
        }
    }

    private void Remember(int sentence, int word, EventGroup group)
    {
        if (!bySentence.TryGetValue(sentence, out var list))
        {
            bySentence[sentence] = list = [];
        }

        list.Add((word, group));
    }

    private static EventGroup? Latest(List<(int Block, EventGroup Group)> recent, EventReference reference)
    {
        for (var i = recent.Count - 1; i >= 0 && i >= recent.Count - 8; i--)
        {
            if (reference.Block - recent[i].Block > BlocksBack)
            {
                return null;
            }

            if (Fits(recent[i].Group, reference.Trigger))
            {
                return recent[i].Group;
            }
        }

        return null;
    }

    /// <summary>"the summit" is told as a summit; "the talks", "the meeting", "the negotiations" may be any meeting.</summary>
    private static bool Fits(EventGroup group, EventTrigger reference)
    {
        if (KindClass.GroupOf(group.First.Kind) != KindClass.GroupOf(reference.Kind))
        {
            return false;
        }

        return reference.Kind is EventKind.Talks or EventKind.Meeting or EventKind.Negotiation
            || group.Drafts.Any(d => d.Kind == reference.Kind || (d.PaperNoun.Length > 0 && d.PaperNoun == reference.Head));
    }

    private static EventGroup? FocusOf(Document document, EventMerger merger)
    {
        if (document.Info.Title is not { } title)
        {
            return null;
        }

        var words = WordSplitter.Split(new SourceText(title), new TextSpan(0, title.Length));
        var kinds = words.Select(w => MeetingNounRule.KindOf(w.Lower)).OfType<EventKind>().ToHashSet();
        return merger.Groups
            .Where(g => g.Drafts.Any(d => kinds.Contains(d.Kind)))
            .OrderBy(g => g.First.Sentence)
            .Select((g, order) => (Group: g, Weight: g.Drafts.Count + (order == 0 ? FirstTold : 0)))
            .OrderByDescending(g => g.Weight)
            .Select(g => g.Group)
            .FirstOrDefault();
    }
}

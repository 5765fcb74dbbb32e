using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Facts.Offices;

/// <summary>
/// Who held which office: the titles that people bear where they are named, and what sentences say of offices themselves. One fact for one office of one
/// person, with all that says so.
/// </summary>
internal sealed class OfficeFinder(SourceId source, FactIds ids, NamesInText names)
{
    // In characters; nobody can be shown a longer one as evidence.
    private const int LongestSentence = 20_000;

    // Nobody holds more; a text that says so is none.
    private const int MostOffices = 24;

    private readonly TenureRule tenure = new(names);

    public IEnumerable<OfficeFact> Find(EventsFound events, CancellationToken cancellationToken)
    {
        var told = events.Merger.GroupOf.Keys.Where(d => d is { Date: not null, Trigger.IsPlanned: false }).ToLookup(d => d.Sentence);
        var drafts = new List<OfficeDraft>();
        var ofPerson = new Dictionary<int, List<OfficeDraft>>();
        foreach (var view in events.Readings.Select(r => r.View).Where(v => v.Sentence.Span.Length <= LongestSentence))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var person in view.People)
            {
                foreach (var claim in Borne(view, person, told[view.Sentence.Index]).Concat(tenure.Read(view, person)))
                {
                    Add(claim, ofPerson, drafts);
                }
            }
        }

        return drafts.Select(Make);
    }

    private static void Add(OfficeClaim claim, Dictionary<int, List<OfficeDraft>> ofPerson, List<OfficeDraft> drafts)
    {
        if (!ofPerson.TryGetValue(claim.Person, out var held))
        {
            ofPerson[claim.Person] = held = [];
        }

        if (held.Find(d => d.Fullest.Title.IsSameAs(claim.Title)) is { } known)
        {
            known.Add(claim);
        }
        else if (held.Count < MostOffices)
        {
            var draft = new OfficeDraft(claim);
            held.Add(draft);
            drafts.Add(draft);
        }
    }

    /// <summary>"President Putin", "Igor Morgulov, deputy foreign minister of Russia".</summary>
    private IEnumerable<OfficeClaim> Borne(SentenceView view, Placed<PersonMention> person, IEnumerable<EventDraft> told)
    {
        // "Ambassador Designate" names nobody.
        if (person.Mention.Role is not { } role || !view.Sentence.Span.Contains(role) || OfficeWords.IsToCome(view.Lower(person.Last)))
        {
            yield break;
        }

        // "succeeded Smith as minister": the title is the other's.
        if (role.Start > person.Mention.Span.Start && view.Lower(person.Last + 1) == "as"
            && view.Lower(FirstOf(view, person.First) - 1) is "succeeded" or "replaced" or "succeeding" or "replacing" or "succeed" or "replace")
        {
            yield break;
        }

        var who = names.Person(view, person);

        // "the Peruvian president and Secretary-General Novak": the first is somebody else.
        var isOfTwo = role.Start < person.Mention.Span.Start && view.Lower(view.WordAt(role.Start) - 1) == "the";
        var titles = OfficeTitle.ReadAll(view.Source[role]).ToList();
        foreach (var title in isOfTwo ? titles.TakeLast(1) : titles)
        {
            yield return new OfficeClaim(person.Mention.Entry, new Cited<string>(who.Value.Name, who.Text, view.Evidence), title, view.Evidence,
                title.IsFormer ? null : DateOf(who.Value.Name, view, told), title.IsFormer, "office-title");
        }
    }

    private static int FirstOf(SentenceView view, int first)
    {
        while (first > 0 && view.IsInRole(first - 1))
        {
            first--;
        }

        return first;
    }

    /// <summary>The date of the event of the sentence in which the person took part.</summary>
    private static Cited<CivilDate>? DateOf(string name, SentenceView view, IEnumerable<EventDraft> told)
    {
        Cited<CivilDate>? found = null;
        foreach (var draft in told)
        {
            if (draft.Date!.Evidence.Span != view.Sentence.Span || draft.HasDateBeside || draft.Participants.All(p => p.Value.Name != name))
            {
                continue;
            }

            if (found is not null && found.Value != draft.Date.Value)
            {
                return null;
            }

            found = draft.Date;
        }

        return found;
    }

    private OfficeFact Make(OfficeDraft draft)
    {
        var best = draft.Fullest;
        return new OfficeFact(
            ids.Next("office", best.Evidence, $"{KeyText.Of(best.Holder.Value)}.{KeyText.Of(best.Title.Value)}"),
            source,
            best.Evidence,
            [.. draft.Evidence.Where(e => e.Span != best.Evidence.Span)],
            best.Rule,
            0.9,
            best.Holder,
            new Cited<string>(best.Title.Value, best.Title.Text, best.Evidence),
            draft.Dated?.AsOf,
            draft.IsFormer);
    }
}

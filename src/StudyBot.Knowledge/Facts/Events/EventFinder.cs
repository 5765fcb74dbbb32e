using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>Reads a document's sentences for events and puts their tellings together.</summary>
internal sealed class EventFinder(Document document, NamesInText names, ILookup<PlaceMention, PlaceMention> widerPlaces)
{
    /// <summary>A report of the day is short; longer texts tell of other days than their own.</summary>
    private const int LongestReport = 12_000;

    /// <summary>So many paragraphs behind a meeting tell of it.</summary>
    private const int BlocksBehind = 3;

    /// <summary>So many sentences are read between two words of how far it is.</summary>
    private const int SentencesBetweenWords = 1024;

    /// <param name="progress">Told from time to time which share of the sentences was read, 0 to 1.</param>
    public EventsFound Find(IReadOnlyList<SentenceView> views, Action<double> progress, CancellationToken cancellationToken)
    {
        var reader = new EventReader(names, widerPlaces);
        var drafts = new List<EventDraft>();
        var references = new List<EventReference>();
        var readings = new List<SentenceReading>(views.Count);
        foreach (var view in views)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var reading = new SentenceReading(view);
            var isTold = IsTold(view.Sentence.Block) || IsSentence(view);
            if (isTold)
            {
                var first = drafts.Count;
                reader.Read(reading, readings.Count > 0 ? readings[^1] : null, drafts, references);
                LeaveOutAsked(view, drafts, first);
                drafts.Skip(first).ToList().ForEach(d =>
                    d.IsTitle = view.Sentence.Block.Kind is not BlockKind.Paragraph && IsTitle(view.Sentence.Block));
                TakeDateBeside(readings.Count > 0 ? readings[^1].View : null, view, drafts, first);
            }

            readings.Add(reading);
            if (readings.Count % SentencesBetweenWords == 0)
            {
                progress((double)readings.Count / views.Count);
            }
        }

        TakeDateOfGuest(drafts);

        // What somebody proposed or announced at a meeting is its outcome, not an event of its own.
        drafts.RemoveAll(d => (d.Kind is EventKind.Proposal or EventKind.Statement || d.Trigger.Head == "agreed") && d.Trigger.IsVerb
            && (d.HostReference is not null || (d.Host is { } host && (host.Date is not null || d.Date is null))));

        TakeDateline(views, drafts);
        TakeDateOfGuest(drafts);
        var merger = new EventMerger();
        merger.Merge(drafts);
        var resolver = new ReferenceResolver(document, merger);
        resolver.Resolve(references);
        TakeDateOfHost(drafts, readings, merger, resolver);
        merger.Merge(drafts);
        new EventDelegates(names).AddTo(readings, merger);
        return new EventsFound(readings, merger, resolver);
    }

    /// <summary>"How many times have we met in Rome?" tells of no meeting; what a noun names, "Did the summit succeed?", was.</summary>
    private static void LeaveOutAsked(SentenceView view, List<EventDraft> drafts, int first)
    {
        for (var i = drafts.Count - 1; i >= first && view.Words[^1].Is("?"); i--)
        {
            if (drafts[i] is { Trigger.IsVerb: true, Date: null })
            {
                drafts.RemoveAt(i);
            }
        }
    }

    /// <summary>
    /// Whether a block tells events: the body, captions, and the title; not breadcrumbs, section headings or the source note.
    /// </summary>
    private bool IsTold(Block block) => block.Kind switch
    {
        BlockKind.Paragraph or BlockKind.Caption or BlockKind.ListItem => true,
        BlockKind.Heading or BlockKind.Masthead => IsTitle(block),
        _ => false,
    };

    /// <summary>A line above the body that is a whole sentence is the body's first.</summary>
    private static bool IsSentence(SentenceView view) =>
        view.Sentence.Block.Kind is BlockKind.Masthead && view.Words.Count >= 10 && view.Words[^1].Is(".")
            && view.Words.Any(Wording.IsVerbLike);

    private bool IsTitle(Block block) => block.Number <= 8 && document.Info.Title is { } title
        && document.Source[block.Span].Trim() == title.Trim();

    /// <summary>
    /// "It was 15 December 2016. As snow fell …, a summit was taking place": the sentence before is the date of this one.
    /// </summary>
    private static void TakeDateBeside(SentenceView? previous, SentenceView view, List<EventDraft> drafts, int first)
    {
        if (previous is null || previous.Sentence.Block != view.Sentence.Block || view.Dates.Count > 0
            || previous.Dates is not [{ Mention.Value: { } value } date] || !SaysOnlyDate(previous, date))
        {
            return;
        }

        var draft = drafts.Skip(first).FirstOrDefault(d => d.Date is null && !d.Trigger.NeedsDate);
        if (draft is not null)
        {
            draft.Date = new Cited<CivilDate>(value, previous.Source[date.Mention.Span], previous.Evidence);
            draft.HasDateBeside = true;
        }
    }

    private static bool SaysOnlyDate(SentenceView view, Placed<DateMention> date) =>
        view.Words.Where((w, i) => !w.IsMark && (i < date.First || i > date.Last))
            .All(w => w.Lower is "it" or "was" or "is" or "on" or "the" or "date" or "a" or "day" or "time" or "now");

    /// <summary>
    /// A release or readout tells of the day in its dateline: the event that its title or first sentence tells as past, without any date of
    /// its
    /// own, and that its title is about.
    /// </summary>
    private void TakeDateline(IReadOnlyList<SentenceView> views, List<EventDraft> drafts)
    {
        if (document.Info is not { Published: { Precision: DatePrecision.Day } day, Title: not null } info
            || document.Source.Text.Length > LongestReport
            || (info.Written is not null && info.Written != day))
        {
            return;
        }

        var dateline = views.TakeWhile(v => v.Sentence.Block.Kind is not BlockKind.Paragraph || v.Sentence.Block.Number <= 4)
            .SelectMany(v => v.Dates.Select(d => (View: v, Date: d)))
            .FirstOrDefault(d => d.Date.Mention.Value == day && d.View.Words.Count <= 20);
        var lead = views.Where(v => v.Sentence.Block.Kind is BlockKind.Paragraph && v.Words.Count > 8).Take(1).Select(v =>
            v.Sentence.Index).ToHashSet();
        if (dateline.View is null)
        {
            return;
        }

        var titleSentences = views.TakeWhile(v => v.Sentence.Block.Number <= 8).Where(v => IsTitle(v.Sentence.Block)).ToList();
        foreach (var draft in drafts.TakeWhile(d => d.Sentence <= lead.LastOrDefault(-1)))
        {
            var view = views[draft.Sentence];
            var isInTitle = titleSentences.Contains(view);
            if (draft.Date is null && !draft.Trigger.IsPlanned && !draft.Trigger.Yields && view.Dates.Count == 0 && (isInTitle || lead.Contains(draft.Sentence))
                && (draft.Trigger.IsVerb || IsToldAsPast(view, draft)) && (isInTitle || IsAbout(titleSentences, draft)))
            {
                if (IsDatedBelow(drafts, draft))
                {
                    return;
                }

                draft.Date = new Cited<CivilDate>(day, dateline.View.Source[dateline.Date.Mention.Span], dateline.View.Evidence);
                return;
            }
        }
    }

    /// <summary>"The two presidents discussed trade." above "They met on 3 March": the body dates what the line above it sums up.</summary>
    private static bool IsDatedBelow(List<EventDraft> drafts, EventDraft summary) =>
        drafts.Any(d => d != summary && d.Sentence > summary.Sentence && d.Sentence - summary.Sentence <= 4
            && d.Date?.Value.Precision is DatePrecision.Day && d.Trigger.IsVerb && !d.Trigger.IsPlanned
            && KindClass.GroupOf(d.Kind) == KindClass.GroupOf(summary.Kind)
            && d.Participants.Any(p => summary.Participants.Any(q => q.Value.Name == p.Value.Name)));

    private static bool IsToldAsPast(SentenceView view, EventDraft draft)
    {
        for (var i = Math.Max(0, draft.Trigger.First - 7); i < view.Words.Count && i <= draft.Trigger.Last + 4; i++)
        {
            if (view.Lower(i) is "had" or "held" or "was" or "were" or "took" or "hosted" or "met" or "concluded" or "gave" or "attended"
                or "conducted")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAbout(List<SentenceView> titles, EventDraft draft)
    {
        var group = KindClass.Of(draft.Kind);
        return titles.Any(t => t.Words.Any(w => KindIn(w.Lower) == group));
    }

    private static string? KindIn(string word) => word switch
    {
        "call" or "conversation" or "visit" or "trip" or "meets" or "met" or "speaks" or "meetings" or "summits" => "meet",
        "signing" or "agreement" or "treaty" or "signed" or "signs" => "act",
        _ => MeetingNounRule.KindOf(word) is null ? null : "meet",
    };

    /// <summary>"met today on the margins of the NATO Summit": the summit was on that day.</summary>
    private static void TakeDateOfGuest(List<EventDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft is { Date: { } date, Host: { Date: null } host } && (draft.IsBesideHost || IsWithinHost(draft, date.Value)))
            {
                host.Date = date;
            }
        }
    }

    /// <summary>"met in June 1961 at the summit": whoever meets at a summit in a month dates it by the month, not by the day.</summary>
    private static bool IsWithinHost(EventDraft guest, CivilDate date) =>
        guest.Trigger.IsVerb && date.Precision is DatePrecision.Month or DatePrecision.Year
        && (guest.Kind is EventKind.Meeting || guest.HostPhrase is "at" or "during" or "close" or "end");

    /// <summary>
    /// "At the close of the Bandung Conference attendees signed a communique", "Five joint statements were signed at the summit".
    /// </summary>
    private void TakeDateOfHost(List<EventDraft> drafts, IReadOnlyList<SentenceReading> readings, EventMerger merger, ReferenceResolver resolver)
    {
        EventGroup? DatedBefore(List<EventDraft> all, EventDraft paper) =>
            all.Where(d => d.Sentence < paper.Sentence && paper.Evidence.Block - d.Evidence.Block <= BlocksBehind
                && KindClass.Of(d.Kind) == "meet" && d.Date?.Value == document.Info.Published)
                .Select(d => merger.GroupOf.GetValueOrDefault(d)).LastOrDefault();

        foreach (var draft in drafts)
        {
            if (draft.Date is not null || merger.GroupOf.ContainsKey(draft) || !TakesHostDate(draft))
            {
                continue;
            }

            var host = IsOfItsDay(draft, readings) ? DatedBefore(drafts, draft)
                : draft.Host is { } told ? merger.GroupOf.GetValueOrDefault(told)
                : draft.HostReference is { } named ? resolver.GroupOf(named) : null;
            var dated = host?.Drafts.FirstOrDefault(d => d.Date?.Value == host.Date);
            if (dated?.Date is { } date && (date.Value.Precision is DatePrecision.Day || draft.HostPhrase != "following"))
            {
                draft.Date = date;
                draft.Place ??= dated.Place ?? host!.Drafts.Select(d => d.Place).FirstOrDefault(p => p is not null);
            }
        }
    }

    /// <summary>
    /// "The leaders signed a joint statement." in a release of the day on which they met: signed there and then.
    /// </summary>
    private bool IsOfItsDay(EventDraft draft, IReadOnlyList<SentenceReading> readings)
    {
        if (draft is not { Trigger: { Head: "signed", IsVerb: true, IsPlanned: false }, Host: null, HostReference: null }
            || document.Info is not { Published.Precision: DatePrecision.Day, Written: null } || document.Source.Text.Length > LongestReport)
        {
            return false;
        }

        var view = readings[draft.Sentence].View;
        return view.Sentence.Index == draft.Sentence && view.Dates.Count == 0 && view.Lower(draft.Trigger.First - 1) is "they" or "leaders"
            or "presidents" or "sides" or "parties" or "ministers" or "delegations";
    }

    /// <summary>
    /// Papers are signed where the leaders meet; a press conference only where the text puts it at the end of the meeting.
    /// </summary>
    private static bool TakesHostDate(EventDraft draft) =>
        draft.Trigger.IsVerb ? KindClass.GroupOf(draft.Kind) is "paper" : draft.Kind is EventKind.PressConference;
}

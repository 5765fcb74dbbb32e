using System.Globalization;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Mentions.People;

namespace StudyBot.Knowledge.Facts.Quotes;

/// <summary>
/// What somebody said, word for word. Words in quotation marks are a quote only where the text says that somebody said them: a title, a term or a
/// phrase in marks is none.
/// </summary>
internal sealed class QuoteFinder(SourceId source, SourceText text, FactIds ids, IReadOnlyList<PersonEntry> people, NamesInText names)
{
    private const int FewestWords = 4;
    private const int FewestOfSpeech = 2;

    // Without a speaker only what can hardly be a phrase.
    private const int FewestOfNobody = 7;

    public IEnumerable<QuoteFact> Find(EventsFound events, CancellationToken cancellationToken)
    {
        var scene = new QuoteScene(events.Readings, people);
        var subjects = new SubjectReader(scene, names);
        var (leadIn, tag) = (new LeadIn(subjects), new Tag(subjects));
        var on = new QuoteEvents(events);
        var drafts = new List<QuoteDraft>();
        foreach (var utterance in Utterances.Of(text, events.Readings))
        {
            cancellationToken.ThrowIfCancellationRequested();
            scene.MoveTo(utterance.First.Sentence.Index);
            on.MoveThrough(utterance.First.Sentence.Index);
            var last = drafts.Count > 0 && IsSameBlock(drafts[^1].Last, utterance) ? drafts[^1] : null;
            var led = leadIn.Read(utterance);
            var tagged = tag.Read(utterance);
            var attribution = led ?? tagged;
            if (attribution is null ? FollowsOn(last, utterance) : last is not null && (last.Attribution.At == attribution.At || last.TagAt == attribution.At))
            {
                last!.Utterances.Add(utterance);
                last.TagAt = tagged?.At ?? last.TagAt;
            }
            else if ((attribution ?? Unsaid(last, drafts.LastOrDefault(), utterance, scene)) is { } said && utterance.Shape.Words >= FewestOfSpeech)
            {
                drafts.Add(new QuoteDraft(said, utterance, on.Current()) { TagAt = led is null ? null : tagged?.At });
            }
            else
            {
                continue;
            }

            if (drafts[^1].Attribution.Subject is { Who: { } who } subject)
            {
                scene.Quoted(who.Value, subject.Person, utterance.Last.Sentence.Index);
            }
        }

        return drafts.Where(d => d.Words >= FewestFor(d)).Select(Make);
    }

    private static bool IsSameBlock(Utterance a, Utterance b) => a.Last.Sentence.Block.Number == b.First.Sentence.Block.Number;

    // A paragraph that is all in marks, right after one that ends with who spoke.
    private static bool Adjoins(Utterance before, Utterance utterance) =>
        utterance.First.Sentence.Index - before.Last.Sentence.Index == 1 && utterance.First.Sentence.Block.Number - before.Last.Sentence.Block.Number == 1;

    /// <summary>“A,” he said. “B.”: the next sentence goes on with what the last one told of.</summary>
    private static bool FollowsOn(QuoteDraft? last, Utterance utterance) =>
        last is not null && utterance.IsAlone && utterance.Shape.Words >= FewestWords
        && utterance.First.Sentence.Index - last.Last.Last.Sentence.Index <= 1;

    /// <summary>Who said what no verb carries: whoever spoke before it, or whom the sentence before is about.</summary>
    private static Attribution? Unsaid(QuoteDraft? last, QuoteDraft? before, Utterance utterance, QuoteScene scene)
    {
        var at = utterance.Runs[0].Outer.Start;
        if (last is not null && LeadIn.GoesOn(utterance) && utterance.First == last.Last.Last && utterance.Shape.Words >= FewestWords
            && !utterance.Shape.IsTitle)
        {
            return new Attribution(last.Attribution.Subject, null, at, "quote-goes-on");
        }

        if (last is null && utterance.IsAlone && before is { Attribution.Subject.Who: not null } && Adjoins(before.Last, utterance)
            && utterance.Shape.Words >= FewestOfNobody && utterance.Shape.EndsSentence)
        {
            return new Attribution(before.Attribution.Subject, null, at, "quote-follows");
        }

        if (!utterance.IsAlone || (utterance.Leading is { } leading && leading.Lower(leading.Words.Count - 1) != ":")
            || !utterance.Shape.StartsSentence || !utterance.Shape.EndsSentence || utterance.Shape.IsTitle
            || utterance.Shape.Words < FewestOfNobody)
        {
            return null;
        }

        if (scene.SubjectOfLast(utterance.First) is not { } person)
        {
            return new Attribution(default, null, at, "quote-alone");
        }

        var named = scene.Last!;
        return new Attribution(
            new Subject(new Cited<string>(scene.NameOf(person.Mention.Entry), named.Source[person.Mention.Span], named.Evidence), 0, person.Mention.Entry),
            null, at, "quote-after-subject");
    }

    private static int FewestFor(QuoteDraft draft) =>
        draft.Attribution.Subject.Who is null ? FewestOfNobody
        : draft.Attribution.Rule is "quote-speaker-verb" && !draft.Last.Shape.EndsSentence ? FewestWords : FewestOfSpeech;

    private QuoteFact Make(QuoteDraft draft)
    {
        var sentences = draft.Utterances.SelectMany(u => u.Sentences).DistinctBy(s => s.Sentence.Index).Select(s => s.Evidence).ToList();
        var start = draft.Utterances[0].Runs[0].Inner.Start;
        return new QuoteFact(
            ids.Next("quote", sentences[0], text.CodePointsBefore(start).ToString(CultureInfo.InvariantCulture)),
            source,
            sentences[0],
            [.. sentences.Skip(1)],
            draft.Attribution.Rule,
            ConfidenceOf(draft.Attribution),
            draft.Attribution.Subject.Who,
            [.. draft.Utterances.SelectMany(u => u.Runs).Select(r => new QuotePart(r.Inner, text[r.Inner], r.Block.Number))],
            draft.Attribution.Verb,
            draft.Event);
    }

    private static double ConfidenceOf(Attribution attribution) => attribution.Rule switch
    {
        _ when attribution.Subject.Who is null => 0.6,
        "quote-after-subject" or "quote-colon" or "quote-follows" => 0.75,
        _ => 0.9,
    };
}

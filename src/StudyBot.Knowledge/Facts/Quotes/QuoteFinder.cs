using System.Globalization;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions.People;
using StudyBot.Knowledge.Mentions.Quotes;

namespace StudyBot.Knowledge.Facts.Quotes;

/// <summary>
/// What somebody said, word for word. Words in quotation marks are a quote only where the text says that somebody said them: a title, a term or a
/// phrase in marks is none.
/// </summary>
internal sealed class QuoteFinder(SourceId source, SourceText text, FactIds ids, IReadOnlyList<PersonEntry> people, NamesInText names)
{
    // Fewer words after "called it" or in passing are a phrase.
    private const int FewestWords = 4;
    private const int FewestOfSpeech = 2;

    // Without a speaker only what can hardly be a phrase.
    private const int FewestOfNobody = 7;

    private readonly AttributionReader attributions = new(new SpeakerReader(names));

    public IEnumerable<QuoteFact> Find(EventsFound events, CancellationToken cancellationToken)
    {
        var scene = new QuoteScene(people, names);
        var on = new QuoteEvents(events);
        var drafts = new List<QuoteDraft>();
        QuoteDraft? open = null;
        foreach (var block in BlocksOf(events))
        {
            cancellationToken.ThrowIfCancellationRequested();
            scene.NewBlock();
            on.NewBlock();
            var runs = QuotedRuns.Find(text, block[0].Sentence.Block);
            if (open is not null && !(runs.Count > 0 && runs[0].Outer.Start == block[0].Sentence.Block.Span.Start))
            {
                // The next paragraph does not take it up: the mark was never closed, and where the words end nobody knows.
                drafts.Remove(open);
                open = null;
            }

            open = ReadBlock(block, runs, open, scene, on, drafts);
        }

        if (open is not null)
        {
            drafts.Remove(open);
        }

        return drafts.Select(Make);
    }

    private static IEnumerable<List<SentenceView>> BlocksOf(EventsFound events)
    {
        var block = new List<SentenceView>();
        foreach (var reading in events.Readings)
        {
            if (block.Count > 0 && block[0].Sentence.Block.Number != reading.View.Sentence.Block.Number)
            {
                yield return block;
                block = [];
            }

            if (reading.View.Sentence.Block.Kind is BlockKind.Paragraph or BlockKind.ListItem)
            {
                block.Add(reading.View);
            }
        }

        if (block.Count > 0)
        {
            yield return block;
        }
    }

    /// <returns>The quote that the block leaves open, for the next one to take up.</returns>
    private QuoteDraft? ReadBlock(List<SentenceView> block, List<QuotedRun> runs, QuoteDraft? open, QuoteScene scene, QuoteEvents on, List<QuoteDraft> drafts)
    {
        var next = 0;
        QuoteDraft? last = null;
        var lastEnd = -1;
        for (var s = 0; s < block.Count; s++)
        {
            on.Add(block[s].Sentence.Index);
            for (; next < runs.Count && runs[next].Outer.Start < block[s].Sentence.Span.End; next++)
            {
                var run = runs[next];
                var end = s;
                while (end + 1 < block.Count && block[end + 1].Sentence.Span.Start < run.Outer.End)
                {
                    end++;
                }

                var sentences = block.GetRange(s, end - s + 1);
                var draft = open is not null && next == 0 ? open : Attribute(run, sentences, scene, on, last, lastEnd == s - 1);
                open = null;
                if (draft is null)
                {
                    continue;
                }

                draft.Add(run, sentences);
                if (draft.Runs.Count == 1)
                {
                    drafts.Add(draft);
                }

                if (draft.Attribution.Speaker is { } speaker)
                {
                    scene.Quoted(speaker);
                }

                (last, lastEnd) = (draft, end);
                if (!run.IsClosed)
                {
                    return draft;
                }
            }

            scene.Add(block[s]);
        }

        return null;
    }

    /// <param name="follows">Whether the last quote ended in the sentence right before.</param>
    /// <returns>The quote that the run begins or goes on with; null where it is none.</returns>
    private QuoteDraft? Attribute(QuotedRun run, List<SentenceView> sentences, QuoteScene scene, QuoteEvents on, QuoteDraft? last, bool follows)
    {
        var words = CountWords(run.Inner);
        var (first, end) = (sentences[0], sentences[^1]);
        var opening = first.WordAt(run.Outer.Start);
        var closing = run.IsClosed ? end.WordAt(run.Outer.End - 1) : -1;
        if (opening < 0 || words < FewestOfSpeech)
        {
            return null;
        }

        var attribution = attributions.Before(scene, first, opening, words >= FewestWords)
            ?? (closing >= 0 && EndsLikeSpeech(run, end, closing) ? attributions.After(scene, end, closing) : null);
        if (attribution is null)
        {
            if (last is null || scene.LastSpeaker is null || words < FewestWords)
            {
                return null;
            }

            // “A,” he said. “B.”
            if (follows && opening == 0 && (closing < 0 || closing >= end.Words.Count - 2))
            {
                return last;
            }

            return AttributionReader.GoesOn(first, opening)
                ? new QuoteDraft(new Attribution(last.Attribution.Speaker, null, run.Outer.Start, "quote-goes-on"), on.Current())
                : null;
        }

        // “A,” he said, “B.”
        if (last is not null && last.Attribution.At == attribution.At)
        {
            return last;
        }

        var fewest = attribution.Speaker is null ? FewestOfNobody : attribution.Rule == "quote-after-verb" ? FewestOfSpeech : FewestWords;
        return words < fewest ? null : new QuoteDraft(attribution, on.Current());
    }

    // Speech ends with a mark of its own, or a comma after it parts it from who said it.
    private bool EndsLikeSpeech(QuotedRun run, SentenceView view, int closing) =>
        text.Text[run.Inner.End - 1] is ',' or '.' or '!' or '?' or '…' or '—' || view.Lower(closing + 1) is "," or "—" or "–";

    private int CountWords(TextSpan span)
    {
        var count = 0;
        var isInside = false;
        for (var i = span.Start; i < span.End; i++)
        {
            var isPart = char.IsLetterOrDigit(text.Text[i]) || text.Text[i] is '\'' or '’' or '-';
            count += isPart && !isInside ? 1 : 0;
            isInside = isPart;
        }

        return count;
    }

    private QuoteFact Make(QuoteDraft draft)
    {
        var main = draft.Sentences[0].Evidence;
        var start = draft.Runs[0].Inner.Start;
        return new QuoteFact(
            ids.Next("quote", main, text.CodePointsBefore(start).ToString(CultureInfo.InvariantCulture)),
            source,
            main,
            [.. draft.Sentences.Skip(1).Select(s => s.Evidence)],
            draft.Attribution.Rule,
            draft.Attribution.Speaker is null ? 0.6 : 0.9,
            draft.Attribution.Speaker,
            [.. draft.Runs.Select(r => new QuotePart(r.Inner, text[r.Inner], r.Block.Number))],
            draft.Attribution.Verb,
            draft.Event);
    }
}

using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions.Quotes;

namespace StudyBot.Knowledge.Facts.Quotes;

/// <summary>The stretches of quoted words of a document with the sentences that hold them, in order.</summary>
internal static class Utterances
{
    // In characters; what carries a word or two may carry what follows as well: declared it “absurd”, adding that “…”.
    private const int LongestPhrase = 24;

    // In characters; nobody can be shown a longer one as evidence.
    private const int LongestSentence = 20_000;

    public static IEnumerable<Utterance> Of(SourceText text, IReadOnlyList<SentenceReading> readings)
    {
        List<Placed>? open = null;
        SentenceView? before = null;
        SentenceView? leading = null;
        foreach (var block in Blocks(readings))
        {
            if (block[0].Sentence.Block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem))
            {
                // A short line with a colon reads as a heading and leads in all the same.
                before = block[^1].Lower(block[^1].Words.Count - 1) is ":" or "," ? block[^1] : null;
                continue;
            }

            var placed = Place(QuotedRuns.Find(text, block[0].Sentence.Block, open is null ? null : text.Text[open[^1].Run.Outer.Start]), block);

            // A paragraph that does not take an open quotation up leaves nobody the wiser where its words end: it is none.
            var chain = placed.Count > 0 && open is not null && placed[0].Run.Outer.Start == block[0].Sentence.Block.Span.Start ? open : null;
            open = null;
            for (var i = 0; i < placed.Count; i++)
            {
                leading = chain is not null ? leading : i == 0 ? before : null;
                chain = [.. chain ?? [], placed[i]];
                if (!placed[i].Run.IsClosed)
                {
                    open = chain;
                    break;
                }

                if (chain[0].Sentences[0].Sentence.Span.Length <= LongestSentence)
                {
                    yield return Make(text, chain, i + 1 < placed.Count ? placed[i + 1] : null, leading);
                }

                chain = null;
            }

            before = IsUnfinished(block[^1]) ? block[^1] : null;
        }
    }

    private static Utterance Make(SourceText text, List<Placed> chain, Placed? next, SentenceView? before)
    {
        var runs = chain.ConvertAll(p => p.Run);
        var sentences = chain.SelectMany(p => p.Sentences).Distinct().ToList();
        var (first, last) = (sentences[0], sentences[^1]);
        var opening = first.WordAt(runs[0].Outer.Start);
        return new Utterance(
            runs,
            sentences,
            opening,
            last.WordAt(runs[^1].Outer.End - 1),
            chain[0].EndBefore > first.Sentence.Span.Start ? first.WordAt(chain[0].EndBefore - 1) + 1 : 0,
            next is not null && next.Sentences[0] == last ? last.WordAt(next.Run.Outer.Start) : last.Words.Count,
            opening == 0 ? before : null,
            QuoteShape.Of(text.Text, runs));
    }

    private static bool IsUnfinished(SentenceView view) => view.Lower(view.Words.Count - 1) is var last
        && (last is ":" or "," or ";" || (last.Length > 0 && char.IsLetter(last[0])));

    private static List<Placed> Place(List<QuotedRun> runs, List<SentenceView> block)
    {
        var placed = new List<Placed>(runs.Count);
        var first = 0;
        var endBefore = 0;
        foreach (var run in runs)
        {
            while (first + 1 < block.Count && block[first].Sentence.Span.End <= run.Outer.Start)
            {
                first++;
            }

            var last = first;
            while (last + 1 < block.Count && block[last + 1].Sentence.Span.Start < run.Outer.End)
            {
                last++;
            }

            placed.Add(new Placed(run, block.GetRange(first, last - first + 1), endBefore));
            endBefore = run.Inner.Length > LongestPhrase ? run.Outer.End : endBefore;
        }

        return placed;
    }

    private static IEnumerable<List<SentenceView>> Blocks(IReadOnlyList<SentenceReading> readings)
    {
        var block = new List<SentenceView>();
        foreach (var view in readings.Select(r => r.View))
        {
            if (block.Count > 0 && block[0].Sentence.Block.Number != view.Sentence.Block.Number)
            {
                yield return block;
                block = [];
            }

            block.Add(view);
        }

        if (block.Count > 0)
        {
            yield return block;
        }
    }

    /// <param name="EndBefore">Where the last longer run before it ends in the source; 0 where it is the first of its block.</param>
    private sealed record Placed(QuotedRun Run, List<SentenceView> Sentences, int EndBefore);
}

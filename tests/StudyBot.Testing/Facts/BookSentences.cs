using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Sentences;

namespace StudyBot.Testing.Facts;

/// <summary>The sentences of a hand-made source: those that something is said to stand in, and what is left between them.</summary>
internal sealed class BookSentences
{
    private readonly HashSet<TextSpan> told = [];

    public void Add(TextSpan span) => told.Add(span);

    public IReadOnlyList<Sentence> In(SourceText text, IEnumerable<Block> blocks)
    {
        var sentences = new List<Sentence>();
        foreach (var block in blocks)
        {
            var at = block.Span.Start;
            foreach (var span in told.Where(block.Span.Contains).OrderBy(s => s.Start).ThenByDescending(s => s.Length))
            {
                // One inside another is no sentence of its own.
                if (span.Start >= at)
                {
                    Keep(block, at, span.Start);
                    Keep(block, span.Start, span.End);
                    at = span.End;
                }
            }

            Keep(block, at, block.Span.End);
        }

        return sentences;

        void Keep(Block block, int from, int to)
        {
            var words = text.Text[from..to];
            if (words.Trim().Length > 0)
            {
                var span = new TextSpan(from + words.Length - words.TrimStart().Length, words.Trim().Length);
                sentences.Add(new Sentence(sentences.Count, block, span));
            }
        }
    }
}

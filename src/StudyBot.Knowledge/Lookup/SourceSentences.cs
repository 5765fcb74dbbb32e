using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Sentences;

namespace StudyBot.Knowledge.Lookup;

/// <summary>A source's text and its sentences, without what was found in them: enough to show a passage.</summary>
/// <param name="Document">The text with its blocks.</param>
/// <param name="Sentences">In order; <see cref="Sentence.Index"/> is the place in this list.</param>
public sealed record SourceSentences(SourceId Source, Document Document, IReadOnlyList<Sentence> Sentences)
{
    /// <summary>The sentence with that index as evidence.</summary>
    public Evidence EvidenceOf(int index) =>
        new(Sentences[index].Span, Document.Source[Sentences[index].Span], Sentences[index].Block.Number);

    /// <summary>The sentence in which an offset lies; null between sentences.</summary>
    public Sentence? FindAt(int offset)
    {
        var (from, to) = (0, Sentences.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (Sentences[middle].Span.End <= offset)
            {
                from = middle + 1;
            }
            else
            {
                to = middle;
            }
        }

        return from < Sentences.Count && Sentences[from].Span.Contains(offset) ? Sentences[from] : null;
    }
}

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
}

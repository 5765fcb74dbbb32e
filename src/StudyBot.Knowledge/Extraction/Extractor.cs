using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Knowledge.Mentions.Names;
using StudyBot.Knowledge.Sentences;

namespace StudyBot.Knowledge.Extraction;

/// <summary>Text in, facts out: the stages in their order. Pure; the same text gives the same result.</summary>
public static class Extractor
{
    /// <param name="fileName">The title of last resort.</param>
    public static Extracted Extract(SourceId source, SourceText text, string fileName, CancellationToken cancellationToken) =>
        Extract(source, text, fileName, stated: null, cancellationToken);

    /// <param name="fileName">The title of last resort.</param>
    /// <param name="stated">What whoever added it says of it: relative dates count from the day that it says, too.</param>
    public static Extracted Extract(
        SourceId source, SourceText text, string fileName, StatedInfo? stated, CancellationToken cancellationToken)
    {
        var document = DocumentReader.Read(text, fileName, stated);
        cancellationToken.ThrowIfCancellationRequested();
        var sentences = SentenceSplitter.Split(document);
        cancellationToken.ThrowIfCancellationRequested();
        if (!Languages.IsRead(document.Info.Language))
        {
            // The rules know English: of other languages they would find little, and part of that wrongly.
            return new Extracted(source, ExtractionVersion.Current, document, sentences, [], [], [], [], []);
        }

        var dates = DateFinder.Find(document, sentences);
        cancellationToken.ThrowIfCancellationRequested();
        var names = NameFinder.Find(document, sentences);
        cancellationToken.ThrowIfCancellationRequested();
        IReadOnlyList<Mention> mentions = [.. dates.Concat<Mention>(names.Mentions).OrderBy(m => m.Span.Start).ThenByDescending(m =>
            m.Span.Length)];
        var facts = FactExtractor.Extract(
            source, document, sentences, mentions, names.People, names.Places, names.Organizations, names.Nestings, cancellationToken);
        return new Extracted(source, ExtractionVersion.Current, document, sentences, mentions, names.People, names.Places,
            names.Organizations, facts);
    }
}

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
    /// <summary>The share of the time that is gone when facts begin to be made.</summary>
    private const double FactsBegin = 0.28;

    /// <param name="fileName">The title of last resort.</param>
    public static Extracted Extract(SourceId source, SourceText text, string fileName, CancellationToken cancellationToken) =>
        Extract(source, text, fileName, stated: null, progress: null, cancellationToken);

    /// <inheritdoc cref="Extract(SourceId, SourceText, string, StatedInfo?, Action{double}?, CancellationToken)"/>
    public static Extracted Extract(SourceId source, SourceText text, string fileName, StatedInfo? stated, CancellationToken cancellationToken) =>
        Extract(source, text, fileName, stated, progress: null, cancellationToken);

    /// <param name="fileName">The title of last resort.</param>
    /// <param name="stated">What whoever added it says of it: relative dates count from the day that it says, too.</param>
    /// <param name="progress">Told which share of the time it takes has gone, 0 to 1; the shares are those of a long text.</param>
    public static Extracted Extract(
        SourceId source, SourceText text, string fileName, StatedInfo? stated, Action<double>? progress, CancellationToken cancellationToken) =>
        Extract(source, DocumentReader.Read(text, fileName, stated), progress, cancellationToken);

    /// <inheritdoc cref="Extract(SourceId, SourceText, string, StatedInfo?, Action{double}?, CancellationToken)"/>
    /// <param name="document">As it was read, of whatever format.</param>
    public static Extracted Extract(SourceId source, Document document, Action<double>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        Reach(0.01);
        var sentences = SentenceSplitter.Split(document);
        Reach(0.02);
        if (!Languages.IsRead(document.Info.Language))
        {
            // The rules know English: of other languages they would find little, and part of that wrongly.
            return new Extracted(source, ExtractionVersion.Current, document, sentences, [], [], [], [], []);
        }

        var dates = DateFinder.Find(document, sentences);
        Reach(0.08);
        var names = NameFinder.Find(document, sentences);
        Reach(FactsBegin);
        IReadOnlyList<Mention> mentions = [.. dates.Concat<Mention>(names.Mentions).OrderBy(m => m.Span.Start).ThenByDescending(m =>
            m.Span.Length)];
        var facts = FactExtractor.Extract(
            source, document, sentences, mentions, names.People, names.Places, names.Organizations, names.Nestings,
            share => Reach(FactsBegin + ((1 - FactsBegin) * share)), cancellationToken);
        Reach(1);
        return new Extracted(source, ExtractionVersion.Current, document, sentences, mentions, names.People, names.Places,
            names.Organizations, facts);

        void Reach(double share)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Invoke(share);
        }
    }
}

using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Extraction;

/// <summary>Text in, facts out: the stages in their order. Pure; the same text gives the same result.</summary>
public static class Extractor
{
    /// <param name="fileName">The title of last resort.</param>
    public static Extracted Extract(SourceId source, SourceText text, string fileName, CancellationToken cancellationToken)
    {
        throw new NotSupportedException($"{source} {text} {fileName} {cancellationToken}");
    }
}

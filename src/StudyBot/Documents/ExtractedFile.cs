using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;

namespace StudyBot.Documents;

/// <summary>What is found in the document of a path; else what is wrong with it, as a sentence.</summary>
internal sealed record ExtractedFile(string Path, Extracted? Extracted, string? Problem)
{
    public static async Task<ExtractedFile> ReadAsync(string path, CancellationToken cancellationToken)
    {
        byte[] original;
        try
        {
            var length = new FileInfo(path).Length;
            if (length > DocumentLimits.MaxBytes)
            {
                return new(path, null, DocumentProblem.Sentence(path, new ReadOutcome.SourceTooLarge(length)));
            }

            original = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return new(path, null, DocumentProblem.Unreadable(path, unreadable.Message));
        }

        var outcome = PlainTextReader.Read(original);
        if (outcome is not ReadOutcome.Read read)
        {
            return new(path, null, DocumentProblem.Sentence(path, outcome));
        }

        var source = new SourceId(GroupId.Terminal, ContentHash.Of(original));
        return new(path, Extractor.Extract(source, read.Text, System.IO.Path.GetFileName(path), cancellationToken), null);
    }
}

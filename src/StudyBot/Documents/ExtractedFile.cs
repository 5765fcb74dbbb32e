using StudyBot.Features.Library;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;

namespace StudyBot.Documents;

/// <summary>What is found in the document of a path; else what is wrong with it, as a sentence.</summary>
internal sealed record ExtractedFile(string Path, Extracted? Extracted, string? Problem)
{
    public static async Task<ExtractedFile> ReadAsync(string path, FileReader reader, CancellationToken cancellationToken)
    {
        var (file, outcome) = await reader.ReadAsync(IncomingFile.OfPath(path), skip: null, cancellationToken).ConfigureAwait(false);
        return file is null
            ? new(path, null, DocumentProblem.Sentence(path, outcome!))
            : new(path, Extractor.Extract(new SourceId(GroupId.Terminal, file.Hash), file.Read(), progress: null, cancellationToken), null);
    }
}

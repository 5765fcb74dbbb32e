using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Verbs;

namespace StudyBot.Documents;

/// <summary><c>extract --json PATH…</c>: what is found in documents, one line of JSON each. Keeps nothing and needs no data folder.</summary>
internal static class ExtractRun
{
    public static async Task<int> RunAsync(IReadOnlyList<string> paths, TextWriter results, TextWriter messages, CancellationToken cancellationToken)
    {
        var documents = DocumentFiles.Of(paths);
        var code = documents.Problems.Count == 0 ? ExitCode.Done : ExitCode.CouldNot;
        foreach (var problem in documents.Problems)
        {
            await messages.WriteLineAsync(problem).ConfigureAwait(false);
        }

        foreach (var path in documents.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await ExtractAsync(path, results, cancellationToken).ConfigureAwait(false) is { } problem)
            {
                await messages.WriteLineAsync(problem).ConfigureAwait(false);
                code = ExitCode.CouldNot;
            }
        }

        return code;
    }

    private static async Task<string?> ExtractAsync(string path, TextWriter results, CancellationToken cancellationToken)
    {
        byte[] original;
        try
        {
            var length = new FileInfo(path).Length;
            if (length > DocumentLimits.MaxBytes)
            {
                return DocumentProblem.Sentence(path, new ReadOutcome.SourceTooLarge(length));
            }

            original = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return DocumentProblem.Unreadable(path, unreadable.Message);
        }

        var outcome = PlainTextReader.Read(original);
        if (outcome is not ReadOutcome.Read read)
        {
            return DocumentProblem.Sentence(path, outcome);
        }

        var source = new SourceId(GroupId.Terminal, ContentHash.Of(original));
        var extracted = Extractor.Extract(source, read.Text, Path.GetFileName(path), cancellationToken);
        await results.WriteLineAsync(ExtractedJson.Line(path, extracted)).ConfigureAwait(false);
        return null;
    }
}

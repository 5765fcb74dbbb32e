using Microsoft.Extensions.Logging;
using StudyBot.Features.Library;
using StudyBot.Hosting;
using StudyBot.Knowledge.Extraction;
using StudyBot.Verbs;

namespace StudyBot.Documents;

/// <summary><c>extract --json PATH…</c>: what is found in documents, one line of JSON each. Keeps nothing and needs no data folder.</summary>
internal static class ExtractRun
{
    public static async Task<int> RunAsync(IReadOnlyList<string> paths, TextWriter results, TextWriter messages, CancellationToken cancellationToken)
    {
        using var logs = LoggerFactory.Create(builder => Logs.AddTo(builder, isVerbose: false));
        using var documentReader = Readers.Of(logs);
        var reader = new FileReader(documentReader);
        var documents = DocumentFiles.Of(paths);
        var code = documents.Problems.Count == 0 ? ExitCode.Done : ExitCode.CouldNot;
        foreach (var problem in documents.Problems)
        {
            await messages.WriteLineAsync(problem).ConfigureAwait(false);
        }

        foreach (var path in documents.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var file = await ExtractedFile.ReadAsync(path, reader, cancellationToken).ConfigureAwait(false);
            if (file.Extracted is { } extracted)
            {
                await results.WriteLineAsync(ExtractedJson.Line(path, extracted)).ConfigureAwait(false);
            }
            else
            {
                await messages.WriteLineAsync(file.Problem).ConfigureAwait(false);
                code = ExitCode.CouldNot;
            }
        }

        return code;
    }
}

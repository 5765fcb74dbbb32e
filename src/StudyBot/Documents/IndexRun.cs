using Microsoft.Extensions.Logging;
using StudyBot.Features.Library;
using StudyBot.Hosting;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Asking;
using StudyBot.Knowledge.Lookup.Searching;
using StudyBot.LiteDb.Opening;
using StudyBot.Lucene;
using StudyBot.Opening;
using StudyBot.Verbs;

namespace StudyBot.Documents;

/// <summary><c>index PATH…</c>: each document that is kept is told on standard output after its commit; what is wrong, on standard error.</summary>
internal static class IndexRun
{
    public static async Task<int> RunAsync(Verb.Index index, TextWriter results, TextWriter messages, CancellationToken cancellationToken)
    {
        var documents = DocumentFiles.Of(index.Paths);
        foreach (var problem in documents.Problems)
        {
            await messages.WriteLineAsync(problem).ConfigureAwait(false);
        }

        var code = documents.Problems.Count == 0 ? ExitCode.Done : ExitCode.CouldNot;
        if (documents.Files.Count == 0)
        {
            return code;
        }

        using var logs = LoggerFactory.Create(builder => Logs.AddTo(builder, index.Common.IsVerbose));
        var folder = await FolderOpener.OpenAsync(index.Common.DataFolder, logs.CreateLogger(Logs.Store), messages, cancellationToken).ConfigureAwait(false);
        if (folder is null)
        {
            return ExitCode.CouldNot;
        }

        await using (folder.ConfigureAwait(false))
        {
            await Seeds.OfferAsync(folder.Sources, messages, cancellationToken).ConfigureAwait(false);
            var hasProblem = false;
            IncomingFile[] files = [.. documents.Files.Select(IncomingFile.OfPath)];
            using var progress = ProgressLine.To(messages, "Indexing", files);
            using var reader = Readers.Of(logs);
            await new LibraryIndexer(folder.Sources, TimeProvider.System, reader).IndexAsync(
                [.. files.Select((file, number) => file with { Progress = share => progress.Reach(number, share) })],
                index.Group,
                addedBy: null,
                async (done, _) =>
                {
                    if (done.Last is { } finished)
                    {
                        progress.Clear();
                        hasProblem |= !await TellAsync(finished.File.Name, finished.Outcome, results, messages).ConfigureAwait(false);
                    }

                    progress.Show(done);
                },
                cancellationToken).ConfigureAwait(false);
            await PrepareSearchAsync(folder, index.Group, logs, cancellationToken).ConfigureAwait(false);
            return hasProblem ? ExitCode.CouldNot : code;
        }
    }

    /// <summary>The next question need not wait. What is not done here is done then.</summary>
    private static async Task PrepareSearchAsync(DataFolder folder, GroupId group, ILoggerFactory logs, CancellationToken cancellationToken)
    {
        using var search = new LuceneSearchIndex(folder.SearchFolder, logs.CreateLogger<LuceneSearchIndex>());
        using var finder = new PassageFinder(search, folder.Sources, folder.Facts, folder.Names);
        try
        {
            await finder.PrepareAsync(group, cancellationToken).ConfigureAwait(false);
        }
        catch (SearchIndexLostException)
        {
            // The documents are kept all the same; the index itself has logged what happened to it.
        }
    }

    /// <returns>Whether the document is there now.</returns>
    private static async Task<bool> TellAsync(string path, IndexOutcome outcome, TextWriter results, TextWriter messages)
    {
        if (DocumentProblem.Sentence(path, outcome) is { } problem)
        {
            await messages.WriteLineAsync(problem).ConfigureAwait(false);
            return false;
        }

        await results.WriteLineAsync(outcome is IndexOutcome.Indexed indexed
            ? $"Indexed: {Said.Name(path)} ({What(indexed)})"
            : $"Already there: {Said.Name(path)}").ConfigureAwait(false);
        return true;
    }

    private static string What(IndexOutcome.Indexed indexed) => Languages.ForeignName(indexed.Source.Info.Language) is { } language
        ? $"in {language}: searchable, no facts are drawn"
        : $"{Said.Count(indexed.Events, "event")}, {Said.Count(indexed.Facts, "fact")}";
}

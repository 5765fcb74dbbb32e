using Microsoft.Extensions.Logging;
using StudyBot.Hosting;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup.Asking;
using StudyBot.LiteDb.Opening;
using StudyBot.Lucene;
using StudyBot.Opening;
using StudyBot.Verbs;

namespace StudyBot.Documents;

/// <summary>
/// <c>ask [--jsonl] [--source STEM] [QUESTION]</c>: what the terminal's group may read answers, each question after the other. A question that
/// cannot be asked is told on standard error, and the next one is asked.
/// </summary>
internal static class AskRun
{
    private const int PlainAnswers = 3;
    private const int JsonAnswers = 5;

    public static async Task<int> RunAsync(Verb.Ask ask, TextReader questions, TextWriter results, TextWriter messages, CancellationToken cancellationToken)
    {
        using var logs = LoggerFactory.Create(builder => Logs.AddTo(builder, ask.Common.IsVerbose));
        var folder = await FolderOpener.OpenAsync(ask.Common.DataFolder, logs.CreateLogger(Logs.Store), messages, cancellationToken).ConfigureAwait(false);
        if (folder is null)
        {
            return ExitCode.CouldNot;
        }

        await using (folder.ConfigureAwait(false))
        {
            await Seeds.OfferAsync(folder.Sources, messages, cancellationToken).ConfigureAwait(false);
            using var index = new LuceneSearchIndex(folder.SearchFolder, logs.CreateLogger<LuceneSearchIndex>());
            using var finder = new PassageFinder(index, folder.Sources, folder.Facts, folder.Names);
            return await AskAllAsync(ask, folder, finder, questions, results, messages, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<int> AskAllAsync(
        Verb.Ask ask,
        DataFolder folder,
        PassageFinder finder,
        TextReader questions,
        TextWriter results,
        TextWriter messages,
        CancellationToken cancellationToken)
    {
        var listed = await folder.Sources.ListAsync(GroupId.Terminal, cancellationToken).ConfigureAwait(false);
        var stems = SourceStems.Of(listed);
        var code = ExitCode.Done;
        var number = 0;
        await foreach (var line in LinesAsync(ask, questions, cancellationToken).ConfigureAwait(false))
        {
            number++;
            switch (AskedLine.Read(ask, line, number, stems))
            {
                case AskedLine.Blank:
                    break;
                case AskedLine.Wrong wrong:
                    code = ExitCode.CouldNot;
                    await messages.WriteLineAsync(wrong.Sentence).ConfigureAwait(false);
                    break;
                case AskedLine.Asked asked:
                    var found = await finder.FindAsync(
                        GroupId.Terminal, asked.Question, asked.Source, ask.IsJson ? JsonAnswers : PlainAnswers, cancellationToken).ConfigureAwait(false);
                    await results.WriteLineAsync(ask.IsJson
                        ? AnswersJson.Line(asked.Id, found, stems)
                        : AnswersText.Of(found, listed)).ConfigureAwait(false);
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException();
            }
        }

        return code;
    }

    private static async IAsyncEnumerable<string> LinesAsync(
        Verb.Ask ask, TextReader questions, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (ask.Question is { } one)
        {
            yield return one;
            yield break;
        }

        while (await questions.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            yield return line;
        }
    }
}

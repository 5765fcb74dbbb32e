using Microsoft.Extensions.Logging;
using StudyBot.Features.Library;
using StudyBot.Hosting;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Verbs;

namespace StudyBot.Documents;

/// <summary>
/// <c>questions --json PATH…</c>: the quiz questions that documents give, one line of JSON each. All documents together are the sources of one
/// group, since no distractor may be true in any of them. Keeps nothing and needs no data folder.
/// </summary>
internal static class QuestionsRun
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

        var sources = new List<QuestionsSource>();
        foreach (var path in documents.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var file = await ExtractedFile.ReadAsync(path, reader, cancellationToken).ConfigureAwait(false);
            if (file.Extracted is not { } extracted)
            {
                await messages.WriteLineAsync(file.Problem).ConfigureAwait(false);
                code = ExitCode.CouldNot;
            }
            else if (sources.TrueForAll(s => s.Source.Source != extracted.Source))
            {
                sources.Add(new(path, QuizSource.Of(extracted, extracted.Facts)));
            }
        }

        var texts = sources.ToDictionary(s => s.Source.Source);
        foreach (var question in QuestionMaker.Make(new GroupMaterial([.. sources.Select(s => s.Source)]), cancellationToken))
        {
            await results.WriteLineAsync(QuestionsJson.Line(question, texts)).ConfigureAwait(false);
        }

        return code;
    }
}

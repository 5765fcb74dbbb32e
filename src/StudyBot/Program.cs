using System.Text;
using StudyBot.Chat.Commands;
using StudyBot.Documents;
using StudyBot.Formats.Child;
using StudyBot.Hosting;
using StudyBot.Opening;
using StudyBot.Verbs;

namespace StudyBot;

/// <summary>Reads what is asked for and hands it on; every way out of the program passes here.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] arguments)
    {
        if (ReadingProcess.Asked(arguments) is { } reading)
        {
            // Started by the program itself for one document of somebody else's: it needs none of what stands below.
            await ReadingProcess.RunAsync(reading, Console.OpenStandardInput(), Console.OpenStandardOutput()).ConfigureAwait(false);
            return ExitCode.Done;
        }

        var output = new Outlet(Console.OpenStandardOutput());
        var verb = CommandLineReader.Read(arguments, Console.IsOutputRedirected ? null : Console.WindowWidth);
        await using var results = new ScreenWriter(output, Console.IsOutputRedirected || !IsProse(verb) ? null : () => Console.WindowWidth);
        await using var messages = new ScreenWriter(new Outlet(Console.OpenStandardError()), Console.IsErrorRedirected ? null : () => Console.WindowWidth);
        using var signals = new Signals();
        var code = await GuardedAsync(verb, signals, results, messages).ConfigureAwait(false);
        if (output.Failure is not { } failure)
        {
            return code;
        }

        await messages.WriteLineAsync($"Not all results could be written to standard output ({failure}).").ConfigureAwait(false);
        return code == ExitCode.Done ? ExitCode.CouldNot : code;
    }

    private static async Task<int> GuardedAsync(Verb verb, Signals signals, TextWriter results, TextWriter messages)
    {
        try
        {
            return await RunAsync(verb, signals, results, messages).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (signals.Stopping.IsCancellationRequested)
        {
            await messages.WriteLineAsync("Interrupted.").ConfigureAwait(false);
            return ExitCode.Interrupted;
        }
        catch (CommandCatalogException wrong)
        {
            await messages.WriteLineAsync($"StudyBot's own commands are at odds, which is a mistake in the program: {wrong.Message}").ConfigureAwait(false);
            return ExitCode.CouldNot;
        }
        catch (Exception outage) when (StoreOutage.Sentence(outage) is { } sentence)
        {
            await messages.WriteLineAsync(sentence).ConfigureAwait(false);
            return ExitCode.CouldNot;
        }
    }

    // The chat folds what it shows by itself, and objects stand one in a line.
    private static bool IsProse(Verb verb) => verb is Verb.Index or Verb.Ask { IsJson: false };

    private static async Task<int> RunAsync(Verb verb, Signals signals, TextWriter results, TextWriter messages)
    {
        switch (verb)
        {
            case Verb.Show show:
                await results.WriteLineAsync(show.Text).ConfigureAwait(false);
                return ExitCode.Done;
            case Verb.WrongUsage wrong:
                await messages.WriteLineAsync(wrong.Sentence).ConfigureAwait(false);
                return ExitCode.WrongUsage;
            case Verb.Extract extract:
                return await ExtractRun.RunAsync(extract.Paths, results, messages, signals.Stopping).ConfigureAwait(false);
            case Verb.Questions questions:
                return await QuestionsRun.RunAsync(questions.Paths, results, messages, signals.Stopping).ConfigureAwait(false);
            case Verb.SlackManifest manifest:
                return await ManifestRun.RunAsync(manifest.Common, results, messages).ConfigureAwait(false);
            case Verb.Index index:
                return await IndexRun.RunAsync(index, results, messages, signals.Stopping).ConfigureAwait(false);
            case Verb.Ask ask:
                // No reader of its own for what is not asked for: it would hold a terminal's input.
                using (var questions = new StreamReader(ask.Question is null ? Console.OpenStandardInput() : Stream.Null, new UTF8Encoding(false)))
                {
                    return await AskRun.RunAsync(ask, questions, results, messages, signals.Stopping).ConfigureAwait(false);
                }

            case Verb.Chat chat:
                return await ChatRun.RunAsync(chat.Common, isTerminalAskedFor: true, signals, results, messages).ConfigureAwait(false);
            case Verb.RunPlatforms run:
                return await ChatRun.RunAsync(run.Common, isTerminalAskedFor: false, signals, results, messages).ConfigureAwait(false);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}

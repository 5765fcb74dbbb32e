using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Reflection;
using StudyBot.Documents;
using StudyBot.Knowledge;

namespace StudyBot.Verbs;

/// <summary>Reads the command line into a <see cref="Verb"/>; nothing is run here, and nothing printed.</summary>
internal sealed class CommandLineReader
{
    /// <summary>Columns; longer lines are hard to read, however wide the screen is.</summary>
    private const int WidestHelp = 100;

    private readonly Option<string> data = new("--data")
    {
        Description = "The data folder; else STUDYBOT_Data, else .studybot in the current folder.",
        HelpName = "DIR",
        Recursive = true,
    };

    private readonly Option<bool> verbose = new("--verbose")
    {
        Description = "Say more on standard error about what is going on.",
        Recursive = true,
    };

    private readonly Option<bool> version = new("--version")
    {
        Description = "Show the version.",
        Recursive = true,
    };

    private readonly Option<bool> library = new("--library")
    {
        Description = "Into the library that every group reads.",
    };

    private readonly Option<string> group = new("--group")
    {
        Description = "Into this group: library, terminal, discord:<guild id> or slack:<team id>. The terminal's is the default.",
        HelpName = "ID",
    };

    private readonly Option<bool> json = new("--json")
    {
        Description = "One line of JSON for each document, on standard output.",
    };

    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Text, Markdown, HTML, PDF or Word (.docx) files, or folders of them.",
        HelpName = "PATH",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Argument<string[]> files = new("PATH")
    {
        Description = "Text files, or folders of .txt files.",
        HelpName = "PATH",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> questionsJson = new("--json")
    {
        Description = "One line of JSON for each question, on standard output.",
    };

    private readonly Argument<string[]> quizFiles = new("PATH")
    {
        Description = "Text files, or folders of .txt files; together they are the sources of one group.",
        HelpName = "PATH",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> jsonLines = new("--jsonl")
    {
        Description = "Answers as one line of JSON each; questions on standard input as {\"id\", \"question\", \"source\"}.",
    };

    private readonly Option<string> source = new("--source")
    {
        Description = "Ask this document alone: the name of its file without the ending.",
        HelpName = "STEM",
    };

    private readonly Argument<string[]> question = new("QUESTION")
    {
        Description = "The question; without one, each line of standard input is one.",
        HelpName = "QUESTION",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Command chat = new("chat", "Open the chat in this terminal, whatever is configured.");
    private readonly Command index = new("index", "Add documents, to be asked about.");
    private readonly Command extract = new("extract", "Print what is found in documents, and keep nothing.");
    private readonly Command questions = new("questions", "Print the quiz questions that documents give, and keep nothing.");
    private readonly Command slackManifest = new("slack-manifest", "Print the manifest that makes the app in Slack.");
    private readonly Command ask = new("ask", "Ask what the documents say, and print the sentences that answer.");
    private readonly RootCommand root = new("StudyBot: facts of foreign policy, each with the sentence that says so.\n\n"
        + "Without a verb it runs every chat platform that has a token; with no token at all, it opens the chat in this terminal.\n"
        + "Settings are options too: --Discord:Token=..., --Slack:BotToken=...");

    public CommandLineReader()
    {
        root.Directives.Clear();
        root.Options.Clear();
        root.Options.Add(new HelpOption());
        root.Options.Add(version);
        root.Options.Add(data);
        root.Options.Add(verbose);
        index.Arguments.Add(paths);
        index.Options.Add(library);
        index.Options.Add(group);
        extract.Arguments.Add(files);
        extract.Options.Add(json);
        questions.Arguments.Add(quizFiles);
        questions.Options.Add(questionsJson);
        ask.Arguments.Add(question);
        ask.Options.Add(jsonLines);
        ask.Options.Add(source);
        root.Subcommands.Add(index);
        root.Subcommands.Add(ask);
        root.Subcommands.Add(extract);
        root.Subcommands.Add(questions);
        root.Subcommands.Add(slackManifest);
        root.Subcommands.Add(chat);
        foreach (var command in (Command[])[root, index, ask, extract, questions, slackManifest, chat])
        {
            // Without an action the parser asks for a verb; what follows is decided in Read.
            command.SetAction(_ => ExitCode.Done);
        }
    }

    public static string Version { get; } =
        typeof(CommandLineReader).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "unknown";

    /// <param name="columns">Of the screen, for what <c>--help</c> says; null where there is none.</param>
    public static Verb Read(IReadOnlyList<string> arguments, int? columns = null) =>
        // The parser is only loaded where there is something to parse.
        arguments.Count == 0 ? new Verb.RunPlatforms(CommonOptions.None) : new CommandLineReader().ReadAll(arguments, columns);

    private Verb ReadAll(IReadOnlyList<string> arguments, int? columns)
    {
        var order = ArgumentOrder.Of(arguments);
        if (order.Problem is { } problem)
        {
            return new Verb.WrongUsage(problem);
        }

        var parsed = root.Parse(order.Arguments, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (parsed.Action is HelpAction help)
        {
            return new Verb.Show(HelpText(parsed, help, columns));
        }

        if (parsed.GetValue(version))
        {
            return new Verb.Show($"StudyBot {Version}");
        }

        if (FirstProblem(parsed) is { } sentence)
        {
            return new Verb.WrongUsage(sentence);
        }

        if (parsed.GetValue(data) is { } folder && string.IsNullOrWhiteSpace(folder))
        {
            // An unset variable of a script must not choose another folder in silence.
            return new Verb.WrongUsage("\"--data\" names no folder: --data DIR.");
        }

        var common = new CommonOptions(parsed.GetValue(data), parsed.GetValue(verbose), order.Settings);
        var command = parsed.CommandResult.Command;
        return command == index ? ReadIndex(parsed, common)
            : command == extract ? ReadExtract(parsed)
            : command == questions ? ReadQuestions(parsed)
            : command == ask ? ReadAsk(parsed, common)
            : command == slackManifest ? new Verb.SlackManifest(common)
            : command == chat ? new Verb.Chat(common)
            : new Verb.RunPlatforms(common);
    }

    private static string HelpText(ParseResult parsed, HelpAction help, int? columns)
    {
        using var output = new StringWriter();
        parsed.InvocationConfiguration.Output = output;
        help.MaxWidth = columns is > 0 and < WidestHelp ? columns.Value - 1 : WidestHelp;
        help.Invoke(parsed);
        return output.ToString().Trim();
    }

    private string? FirstProblem(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens is [var unmatched, ..])
        {
            return unmatched.StartsWith('-') || parsed.CommandResult.Command != root
                ? $"\"{Said.Name(unmatched)}\" means nothing here; \"StudyBot {Name(parsed)}--help\" lists what may stand there."
                : $"There is no verb \"{Said.Name(unmatched)}\"; \"StudyBot --help\" lists those there are.";
        }

        if (parsed.Errors is not [var error, ..])
        {
            return null;
        }

        var message = error.Message.TrimEnd('.').ReplaceLineEndings(" ");
        return $"{message}; \"StudyBot {Name(parsed)}--help\" says how it is used.";
    }

    private string Name(ParseResult parsed) =>
        parsed.CommandResult.Command == root ? "" : parsed.CommandResult.Command.Name + " ";

    private Verb ReadIndex(ParseResult parsed, CommonOptions common)
    {
        var target = GroupId.Terminal;
        if (parsed.GetValue(group) is { } id)
        {
            if (parsed.GetValue(library))
            {
                return new Verb.WrongUsage("Give --library or --group, not both.");
            }

            if (!GroupId.TryParse(id, out target))
            {
                return new Verb.WrongUsage($"\"{Said.Name(id)}\" is no group; a group is library, terminal, discord:<guild id> or slack:<team id>.");
            }
        }

        return new Verb.Index(common, parsed.GetValue(paths) ?? [], parsed.GetValue(library) ? GroupId.Library : target);
    }

    private Verb ReadAsk(ParseResult parsed, CommonOptions common)
    {
        // Words that no quotation marks hold together are one question all the same.
        var words = parsed.GetValue(question) ?? [];
        var asked = words.Length == 0 ? null : string.Join(' ', words);
        if (asked is not null && string.IsNullOrWhiteSpace(asked))
        {
            return new Verb.WrongUsage("The question is empty: StudyBot ask \"QUESTION\".");
        }

        // Behind "--" whatever stands is the question's.
        if (!parsed.Tokens.Any(t => t.Type == TokenType.DoubleDash) && words.FirstOrDefault(w => w.StartsWith("--", StringComparison.Ordinal)) is { } slip)
        {
            return new Verb.WrongUsage($"\"{Said.Name(slip)}\" means nothing here; \"StudyBot ask --help\" lists what may stand there.");
        }

        return new Verb.Ask(common, parsed.GetValue(jsonLines), parsed.GetValue(source), asked);
    }

    private Verb ReadExtract(ParseResult parsed) =>
        parsed.GetValue(json)
            ? new Verb.Extract(parsed.GetValue(files) ?? [])
            : new Verb.WrongUsage("\"extract\" has one form of output so far: StudyBot extract --json PATH...");

    private Verb ReadQuestions(ParseResult parsed) =>
        parsed.GetValue(questionsJson)
            ? new Verb.Questions(parsed.GetValue(quizFiles) ?? [])
            : new Verb.WrongUsage("\"questions\" has one form of output so far: StudyBot questions --json PATH...");
}

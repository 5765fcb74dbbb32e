using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Forms;

namespace StudyBot.Chat.Commands;

/// <summary>What every platform can show: Discord's limits on names, descriptions, options and choices, which are the narrowest.</summary>
internal static partial class CatalogRules
{
    private const int MaxOptions = 25;
    private const int MaxDescription = 100;

    /// <exception cref="CommandCatalogException">Names the first rule that is broken.</exception>
    public static void Check(
        ImmutableArray<ICommand> commands,
        ImmutableArray<ButtonSpec> buttons,
        ImmutableArray<FormSpec> forms,
        ImmutableArray<MessageCommandSpec> messageCommands)
    {
        RequireUnique(commands.Select(c => c.Spec.Name), "commands");
        RequireUnique(buttons.Select(b => b.Action).Concat(forms.Select(f => f.Action)), "actions of buttons and forms");
        RequireUnique(messageCommands.Select(m => m.Name), "message commands");
        foreach (var command in commands)
        {
            CheckCommand(command);
        }

        foreach (var button in buttons)
        {
            Require(Action().IsMatch(button.Action), $"The action \"{button.Action}\" of a button is not 1–16 lower-case letters, digits or hyphens.");
            CheckMode(button.Mode, button.HasEffect, $"The button \"{button.Action}\"");
        }

        foreach (var form in forms)
        {
            Require(Action().IsMatch(form.Action), $"The action \"{form.Action}\" of a form is not 1–16 lower-case letters, digits or hyphens.");
            Require(form.Mode != ResponseMode.OpenForm, $"The form \"{form.Action}\" cannot be answered by another form.");
        }

        foreach (var message in messageCommands)
        {
            Require(message.Name.Length is >= 1 and <= 32 && message.Name.Trim() == message.Name, $"The message command \"{message.Name}\" needs a name of 1–32 characters.");
            Require(message.Mode != ResponseMode.UpdateCard, $"The message command \"{message.Name}\" has no card to update.");
            CheckMode(message.Mode, message.HasEffect, $"The message command \"{message.Name}\"");
        }
    }

    private static void CheckCommand(ICommand command)
    {
        var spec = command.Spec;
        var name = $"/{spec.Name}";
        Require(Name().IsMatch(spec.Name), $"The command \"{spec.Name}\" is not named by 1–32 lower-case letters, digits or hyphens.");
        CheckDescription(spec.Description, name);
        Require(spec.Subcommands is { IsDefaultOrEmpty: false, Length: <= MaxOptions }, $"{name} needs 1–{MaxOptions} subcommands (itself counts as one).");
        RequireUnique(spec.Subcommands.Select(s => s.Name), $"subcommands of {name}");
        foreach (var subcommand in spec.Subcommands)
        {
            var full = spec.HasSubcommands ? $"{name} {subcommand.Name}" : name;
            Require(!spec.HasSubcommands || Name().IsMatch(subcommand.Name), $"{name} has a subcommand \"{subcommand.Name}\" that is not 1–32 lower-case letters, digits or hyphens.");
            CheckDescription(subcommand.Description, full);
            Require(subcommand.Mode != ResponseMode.UpdateCard, $"{full} has no card to update.");
            CheckMode(subcommand.Mode, subcommand.HasEffect, full);
            CheckParameters(subcommand, full, command is ICompletingCommand);
            CheckExample(spec, subcommand, full);
        }
    }

    private static void CheckParameters(Subcommand subcommand, string full, bool completes)
    {
        Require(!subcommand.Parameters.IsDefault, $"{full} does not say which parameters it has; none is an empty list.");
        var room = subcommand.Mode == ResponseMode.Public ? MaxOptions - 1 : MaxOptions;
        Require(subcommand.Parameters.Length <= room, $"{full} has {subcommand.Parameters.Length} parameters; {room} fit ({CommandLine.PrivateName} is one where answers are public).");
        RequireUnique(subcommand.Parameters.Select(p => p.Name), $"parameters of {full}");
        var hasOptional = false;
        foreach (var parameter in subcommand.Parameters)
        {
            var which = $"{full} {parameter.Name}:";
            Require(Name().IsMatch(parameter.Name), $"{which} is not named by 1–32 lower-case letters, digits or hyphens.");
            Require(parameter.Name != CommandLine.PrivateName, $"{which} is taken: it decides who sees the answer.");
            CheckDescription(parameter.Description, which);
            Require(!(hasOptional && parameter.IsRequired), $"{which} is required and stands after one that is not.");
            Require(!parameter.IsCompleted || completes, $"{which} is completed, but the command completes nothing.");
            Require(!parameter.IsCompleted || IsWords(parameter.Kind), $"{which} is completed, which only words can be.");
            Require(parameter.Minimum is null || parameter.Kind == ParameterKind.Number, $"{which} has a least value, which only a number can have.");
            hasOptional |= !parameter.IsRequired;
            CheckChoices(parameter, which);
        }
    }

    private static bool IsWords(ParameterKind kind) =>
        kind is ParameterKind.Text or ParameterKind.Channel or ParameterKind.Member or ParameterKind.Mentionable;

    private static void CheckChoices(Parameter parameter, string which)
    {
        if (parameter.Choices.IsDefaultOrEmpty)
        {
            return;
        }

        Require(parameter.Kind == ParameterKind.Text, $"{which} has choices, which only text can have.");
        Require(parameter.Choices.Length <= MaxOptions, $"{which} has {parameter.Choices.Length} choices; {MaxOptions} fit.");
        Require(parameter.Choices.All(c => c.Length is >= 1 and <= 100 && c.Trim() == c), $"{which} has a choice that is not 1–100 characters.");
        RequireUnique(parameter.Choices.Select(c => c.ToUpperInvariant()), $"choices of {which}");
    }

    private static void CheckExample(CommandSpec spec, Subcommand subcommand, string full)
    {
        // An example cannot hold a file: one is attached for each that may be asked for.
        var file = new Attachment("example.txt", null, 0, static _ => Task.FromResult(ReadOnlyMemory<byte>.Empty));
        var files = new CommandFiles([.. subcommand.Parameters.Where(p => p.Kind == ParameterKind.File).Select(_ => file)], _ => file);
        var reading = CommandLine.Read(subcommand.Example, name => name == spec.Name ? spec : null, [spec.Name], files);
        Require(
            reading is LineReading.Understood understood && understood.Subcommand == subcommand,
            $"The example of {full} does not work as typed: \"{subcommand.Example}\".");
    }

    private static void CheckDescription(string description, string what) =>
        Require(
            description.Length is >= 1 and <= MaxDescription && !string.IsNullOrWhiteSpace(description),
            $"{what} needs a description of 1–{MaxDescription} characters; it has {description.Length}.");

    private static void CheckMode(ResponseMode mode, bool hasEffect, string what) =>
        Require(!(mode == ResponseMode.OpenForm && hasEffect), $"{what} opens a form, which has no effect yet: the form's submission has.");

    private static void RequireUnique(IEnumerable<string> names, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            Require(seen.Add(name), $"\"{name}\" stands twice among the {what}.");
        }
    }

    private static void Require(bool isKept, string sentence)
    {
        if (!isKept)
        {
            throw new CommandCatalogException(sentence);
        }
    }

    // "summit", "quizadmin", "page-size2"
    [GeneratedRegex(@"\A[a-z0-9-]{1,32}\z", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Name();

    // "page", "quiz-answer"
    [GeneratedRegex(@"\A[a-z0-9-]{1,16}\z", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Action();
}

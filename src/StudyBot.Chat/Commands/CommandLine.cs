using System.Collections.Immutable;

namespace StudyBot.Chat.Commands;

/// <summary>
/// The one grammar where a platform gives only text: <c>/quote peace treaty by:Putin</c>. A leading slash may be left out. Where a command has
/// subcommands, the next word is one. Then, in any order: <c>name:value</c>, <c>name: value</c> and <c>name:"two words"</c> for declared names
/// (straight or typographic quotation marks; a doubled one stands for itself), and free text, which the first parameter takes. A word with a colon
/// whose name is not declared stays text (an address, "10:30"), and so does all that stands in quotation marks.
/// </summary>
public static class CommandLine
{
    /// <summary>Understood with every command that answers in public: <c>private:true</c>.</summary>
    public const string PrivateName = "private";

    /// <summary>To be registered with such commands where a platform has typed options.</summary>
    public static readonly Parameter PrivateParameter = new(PrivateName, "Show the answer to you alone", ParameterKind.Boolean);

    public static LineReading Read(string line, CommandCatalog catalog, CommandFiles? files = null) =>
        Read(line, catalog.FindSpec, catalog.CommandNames, files ?? CommandFiles.None);

    /// <summary>A value as it is written after <c>name:</c>, whatever stands in it.</summary>
    public static string Quote(string value) => $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>The line that gives these values to parameters, by their names; it is read as them, whatever stands in them.</summary>
    public static string Write(string command, string subcommand, IEnumerable<KeyValuePair<string, string>> given)
    {
        var values = given.Select(g => $" {g.Key}:{Quote(g.Value)}").Order(StringComparer.Ordinal);
        return $"/{command} {subcommand}".TrimEnd() + string.Concat(values);
    }

    internal static LineReading Read(string line, Func<string, CommandSpec?> find, IEnumerable<string> names, CommandFiles files)
    {
        var rest = line.AsSpan().Trim();
        if (rest is ['/', ..])
        {
            rest = rest[1..].TrimStart();
        }

        var name = TakeWord(ref rest);
        if (name.Length == 0)
        {
            return new LineReading.EmptyLine();
        }

        if (find(name.ToLowerInvariant()) is not { } command)
        {
            return new LineReading.UnknownCommand(name, Spelling.Nearest(name, names));
        }

        if (!command.HasSubcommands)
        {
            return ReadArguments(command, command.Subcommands[0], rest.ToString(), files);
        }

        var word = TakeWord(ref rest);
        return command.Find(word.ToLowerInvariant()) is { } subcommand && word.Length > 0
            ? ReadArguments(command, subcommand, rest.ToString(), files)
            : new LineReading.UnknownSubcommand(
                command,
                word.Length > 0 ? word : null,
                word.Length > 0 ? Spelling.Nearest(word, command.Subcommands.Select(s => s.Name)) : []);
    }

    private static LineReading ReadArguments(CommandSpec command, Subcommand subcommand, string text, CommandFiles files)
    {
        var words = ArgumentWords.Split(text, subcommand);
        var checkedValues = ArgumentCheck.Run(subcommand, words.Values, words.Errors, files);
        var given = words.Values.ToImmutableDictionary(v => v.Key, v => (string)v.Value);
        return checkedValues.Errors.IsEmpty
            ? new LineReading.Understood(command, subcommand, checkedValues.Arguments, checkedValues.IsPrivate) { Given = given }
            : new LineReading.WrongArguments(command, subcommand, checkedValues.Errors) { Given = given };
    }

    private static string TakeWord(ref ReadOnlySpan<char> rest)
    {
        var end = 0;
        while (end < rest.Length && !char.IsWhiteSpace(rest[end]))
        {
            end++;
        }

        var word = rest[..end].ToString();
        rest = rest[end..].TrimStart();
        return word;
    }
}

namespace StudyBot.Chat.Commands;

/// <summary>What is being typed at the end of a line, by the grammar of <see cref="CommandLine"/>. A closed family.</summary>
/// <param name="Head">The line up to where <paramref name="Typed"/> begins, opening quotation marks left out.</param>
/// <param name="Typed">The word, or the words of a value, as far as they stand there.</param>
internal abstract record LineEnd(string Head, string Typed)
{
    /// <summary>A command's name.</summary>
    public sealed record OfCommand(string Head, string Typed) : LineEnd(Head, Typed);

    /// <summary>The name of a command's part.</summary>
    public sealed record OfSubcommand(CommandSpec Command, string Head, string Typed) : LineEnd(Head, Typed);

    /// <summary>A parameter's value.</summary>
    /// <param name="IsNamed">It stands after <c>name:</c>; else it is the free text.</param>
    /// <param name="Before">The arguments that stand before it.</param>
    public sealed record OfValue(
        CommandSpec Command,
        Subcommand Subcommand,
        Parameter? Parameter,
        bool IsNamed,
        string Before,
        string Head,
        string Typed) : LineEnd(Head, Typed);

    /// <summary>Null where the line names no known command.</summary>
    public static LineEnd? Read(string line, CommandCatalog catalog)
    {
        var at = SkipSpace(line, 0);
        var hasSlash = at < line.Length && line[at] == '/';
        var nameAt = hasSlash ? SkipSpace(line, at + 1) : at;
        var end = SkipWord(line, nameAt);
        if (end == line.Length)
        {
            return new OfCommand(line[..nameAt], line[nameAt..]);
        }

        if (catalog.FindSpec(line[nameAt..end].ToLowerInvariant()) is not { } command)
        {
            return null;
        }

        at = SkipSpace(line, end);
        if (!command.HasSubcommands)
        {
            return ReadArguments(line, at, command, command.Subcommands[0]);
        }

        end = SkipWord(line, at);
        if (end == line.Length)
        {
            return new OfSubcommand(command, line[..at], line[at..]);
        }

        return command.Find(line[at..end].ToLowerInvariant()) is { } part && end > at
            ? ReadArguments(line, SkipSpace(line, end), command, part)
            : null;
    }

    private static OfValue ReadArguments(string line, int first, CommandSpec command, Subcommand part)
    {
        var free = -1;
        var at = first;
        while (at < line.Length)
        {
            if (NamedAt(line, at, part) is not { } parameter)
            {
                free = free < 0 ? at : free;
                at = SkipSpace(line, SkipWord(line, at));
                continue;
            }

            var valueAt = SkipSpace(line, at + parameter.Name.Length + 1);
            var isQuoted = valueAt < line.Length && QuotedText.IsOpening(line[valueAt]);
            var end = !isQuoted ? SkipWord(line, valueAt) : QuotedText.TryRead(line, valueAt, out _, out var after) ? after : line.Length;
            if (end == line.Length)
            {
                return new OfValue(command, part, parameter, true, line[first..at], line[..valueAt], line[(isQuoted ? valueAt + 1 : valueAt)..]);
            }

            free = -1;
            at = SkipSpace(line, end);
        }

        free = free < 0 ? line.Length : free;
        var begin = free < line.Length && QuotedText.IsOpening(line[free]) ? free + 1 : free;
        return new OfValue(command, part, part.Parameters.FirstOrDefault(), false, line[first..free], line[..free], line[begin..]);
    }

    private static Parameter? NamedAt(string line, int at, Subcommand part) => part.Parameters.FirstOrDefault(p =>
        line.Length > at + p.Name.Length
        && line[at + p.Name.Length] == ':'
        && line.AsSpan(at, p.Name.Length).Equals(p.Name, StringComparison.OrdinalIgnoreCase));

    private static int SkipSpace(string line, int at)
    {
        while (at < line.Length && char.IsWhiteSpace(line[at]))
        {
            at++;
        }

        return at;
    }

    private static int SkipWord(string line, int at)
    {
        while (at < line.Length && !char.IsWhiteSpace(line[at]))
        {
            at++;
        }

        return at;
    }
}

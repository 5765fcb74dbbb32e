using System.Collections.Immutable;
using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Commands.Routing;

/// <summary>What a typed line could go on with: commands, their parts, values, and the names of parameters that are not given yet.</summary>
internal sealed class LineCompleter(CommandCatalog catalog, IAccessPolicy access, Completer values)
{
    private const int MostShown = 25;
    private const int LongestLine = 2000;

    public async Task<ImmutableArray<Completion>> FindAsync(LineCompletionRequested e, CancellationToken cancellationToken)
    {
        if (e.At.Space is not { } space || e.Line.Length > LongestLine)
        {
            return [];
        }

        var found = LineEnd.Read(e.Line, catalog) switch
        {
            LineEnd.OfCommand command => await CommandsAsync(command, e, space, cancellationToken),
            LineEnd.OfSubcommand part => await SubcommandsAsync(part, e, space, cancellationToken),
            LineEnd.OfValue value => [.. await ValuesAsync(value, e, cancellationToken), .. NamesOf(value)],
            _ => [],
        };
        return [.. found.Where(c => c.Value != e.Line).DistinctBy(c => c.Value).Take(MostShown)];
    }

    private async Task<IReadOnlyList<Completion>> CommandsAsync(LineEnd.OfCommand end, LineCompletionRequested e, SpaceId space, CancellationToken cancellationToken)
    {
        var found = new List<Completion>();
        foreach (var command in catalog.Commands.Where(c => Begins(c.Name, end.Typed)))
        {
            if (await AllowsAnyAsync(command, e, space, cancellationToken))
            {
                found.Add(new Completion($"/{command.Name}  {command.Description}", $"/{command.Name} "));
            }
        }

        return found;
    }

    private async Task<bool> AllowsAnyAsync(CommandSpec command, LineCompletionRequested e, SpaceId space, CancellationToken cancellationToken)
    {
        foreach (var right in command.Subcommands.Select(s => s.Right).Distinct())
        {
            if (await access.AllowsAsync(space, e.At.Member, right, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private async Task<IReadOnlyList<Completion>> SubcommandsAsync(LineEnd.OfSubcommand end, LineCompletionRequested e, SpaceId space, CancellationToken cancellationToken)
    {
        var found = new List<Completion>();
        foreach (var part in end.Command.Subcommands.Where(s => Begins(s.Name, end.Typed)))
        {
            if (await access.AllowsAsync(space, e.At.Member, part.Right, cancellationToken))
            {
                found.Add(new Completion($"{part.Name}  {part.Description}", $"{end.Head}{part.Name} "));
            }
        }

        return found;
    }

    private async Task<IEnumerable<Completion>> ValuesAsync(LineEnd.OfValue end, LineCompletionRequested e, CancellationToken cancellationToken)
    {
        if (end.Parameter is not { } parameter)
        {
            return [];
        }

        if (parameter.Kind == ParameterKind.File)
        {
            return e.FindPaths is { } find && e.At.Space is { } space && await access.AllowsAsync(space, e.At.Member, end.Subcommand.Right, cancellationToken)
                ? find(end.Typed).Select(path => path with { Value = LineWith(end, parameter, path.Value) })
                : [];
        }

        var others = ArgumentWords.Split(end.Before, end.Subcommand).Values;
        var request = new CompletionRequested(
            e.At,
            end.Command.Name,
            end.Subcommand.Name,
            parameter.Name,
            end.Typed,
            new Arguments(others.Where(o => o.Key != parameter.Name).ToImmutableDictionary()));
        return (await values.FindAsync(request, cancellationToken)).Select(c => c with { Value = LineWith(end, parameter, c.Value) });
    }

    // Quoted only where it would be read as something else. A folder is only the beginning: its quotation goes on.
    private static string LineWith(LineEnd.OfValue end, Parameter parameter, string value)
    {
        var read = ArgumentWords.Split(end.IsNamed ? $"{parameter.Name}:{value}" : value, end.Subcommand);
        var isReadAsMeant = read.Errors.IsEmpty && read.Values.Count == 1 && read.Values.GetValueOrDefault(parameter.Name) as string == value;
        var quoted = CommandLine.Quote(value);
        var isBegun = parameter.Kind == ParameterKind.File && value.EndsWith('/');
        return end.Head + (isReadAsMeant ? value : isBegun ? quoted[..^1] : quoted);
    }

    // In the free text only: a value after "name:" ends before another name begins.
    private static IEnumerable<Completion> NamesOf(LineEnd.OfValue end)
    {
        if (end.IsNamed)
        {
            return [];
        }

        var word = end.Typed[(end.Typed.LastIndexOfAny([' ', '\t']) + 1)..];
        var line = end.Head + end.Typed;
        var given = ArgumentWords.Split(end.Before, end.Subcommand).Values;
        return end.Subcommand.Parameters
            .Skip(1)
            .Where(p => !given.ContainsKey(p.Name) && Begins(p.Name, word))
            .Select(p => new Completion($"{p.Name}:  {p.Description}", $"{line[..^word.Length]}{p.Name}:"));
    }

    private static bool Begins(string name, string typed) => name.StartsWith(typed, StringComparison.OrdinalIgnoreCase);
}

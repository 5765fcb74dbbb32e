using System.Collections.Immutable;
using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Commands.Routing;

/// <summary>What could stand in a parameter. Nothing for whoever may not use the command.</summary>
internal sealed class Completer(CommandCatalog catalog, IAccessPolicy access)
{
    private const int MaxCompletions = 25;
    private const int MaxLength = 100;

    public async Task<ImmutableArray<Completion>> FindAsync(CompletionRequested e, CancellationToken cancellationToken)
    {
        if (e.At.Space is not { } space
            || catalog.FindCommand(e.Command) is not { } command
            || command.Spec.Find(e.Subcommand) is not { } subcommand
            || subcommand.Parameters.FirstOrDefault(p => p.Name == e.Parameter) is not { } parameter
            || !await access.AllowsAsync(space, e.At.Member, subcommand.Right, cancellationToken))
        {
            return [];
        }

        if (!parameter.Choices.IsDefaultOrEmpty)
        {
            return [.. parameter.Choices.Where(c => c.Contains(e.Typed.Trim(), StringComparison.OrdinalIgnoreCase)).Select(c => new Completion(c, c))];
        }

        if (!parameter.IsCompleted || command is not ICompletingCommand completing)
        {
            return [];
        }

        // What the others hold so far may be half typed: only what can be read counts, and nothing is complained of.
        var others = ArgumentCheck.Run(subcommand, e.Others.Values, [], CommandFiles.None).Arguments;
        var found = await completing.CompleteAsync(new CompletionRequest(e.At, subcommand, parameter, e.Typed, others), cancellationToken);
        return
        [
            .. found
                .Where(c => !string.IsNullOrWhiteSpace(c.Value))
                .Take(MaxCompletions)
                .Select(c => new Completion(Clip(string.IsNullOrWhiteSpace(c.Label) ? c.Value : c.Label, "…"), Clip(c.Value, ""))),
        ];
    }

    private static string Clip(string text, string sign)
    {
        if (text.Length <= MaxLength)
        {
            return text;
        }

        var end = MaxLength - sign.Length;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end), sign);
    }
}

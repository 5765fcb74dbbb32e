using System.Collections.Immutable;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Wording;

namespace StudyBot.Features.Help;

/// <summary><c>/help</c>: everything that can be asked, on one screen; <c>/help command</c>: one of them with an example that works.</summary>
/// <param name="catalog">The catalog that this command itself stands in, once it is made.</param>
public sealed class HelpCommand(Func<CommandCatalog> catalog, IEnumerable<ILivingExamples> living) : ICompletingCommand
{
    private const string CommandParameter = "command";

    private readonly ImmutableArray<ILivingExamples> living = [.. living];

    public CommandSpec Spec { get; } = CommandSpec.Simple(
        "help",
        "What you can ask, and how",
        "/help help",
        [new Parameter(CommandParameter, "One command, to see its parameters and an example", IsCompleted: true)],
        mode: ResponseMode.Private);

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        var commands = catalog().Commands;
        var asked = invocation.Arguments.Text(CommandParameter)?.Trim().TrimStart('/').ToLowerInvariant() ?? "";
        if (asked.Length == 0)
        {
            return Reply.Privately(HelpCard.Overview(commands));
        }

        var words = asked.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (catalog().FindSpec(words.FirstOrDefault("")) is not { } spec)
        {
            return Reply.Privately(HelpCard.Unknown(asked, commands).Wanting(CommandParameter));
        }

        if ((spec.HasSubcommands ? spec.Find(words.ElementAtOrDefault(1) ?? "") : spec.Subcommands[0]) is { } one)
        {
            return Reply.Privately(HelpCard.One(spec, one, await ExampleAsync(invocation.Space, spec, one, cancellationToken).ConfigureAwait(false)));
        }

        var examples = ImmutableArray.CreateBuilder<string?>();
        foreach (var subcommand in spec.Subcommands)
        {
            examples.Add(await ExampleAsync(invocation.Space, spec, subcommand, cancellationToken).ConfigureAwait(false));
        }

        return Reply.Privately(HelpCard.Parts(spec, examples.ToImmutable()));
    }

    public Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var typed = request.Typed.Trim().TrimStart('/');
        return Task.FromResult<ImmutableArray<Completion>>(
        [
            .. catalog().Commands
                .Where(c => c.Name.Contains(typed, StringComparison.OrdinalIgnoreCase))
                .OrderByDescending(c => c.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                .Take(25)
                .Select(c => new Completion($"/{c.Name}", c.Name)),
        ]);
    }

    private async Task<string?> ExampleAsync(SpaceId space, CommandSpec spec, Subcommand subcommand, CancellationToken cancellationToken) =>
        living.FirstOrDefault(l => l.Spec.Name == spec.Name) is { } command
            ? await Example.FindAsync(command, subcommand, space, cancellationToken).ConfigureAwait(false)
            : subcommand.Example;
}

using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Payloads.Commands;
using StudyBot.Discord.Wire.Rest;

namespace StudyBot.Discord.Commands;

/// <summary>Where commands are registered: in all servers, or in one alone.</summary>
/// <param name="Guild">Null for all.</param>
internal sealed record CommandPlace(CommandEndpoints Rest, Snowflake Application, Snowflake? Guild)
{
    public Task<RestOutcome<IReadOnlyList<ApplicationCommand>>> ListAsync(CancellationToken cancellationToken) =>
        Guild is { } guild ? Rest.ListAsync(Application, guild, cancellationToken) : Rest.ListAsync(Application, cancellationToken);

    public Task<RestOutcome<IReadOnlyList<ApplicationCommand>>> ReplaceAsync(IReadOnlyList<ApplicationCommand> commands, CancellationToken cancellationToken) =>
        Guild is { } guild ? Rest.ReplaceAsync(Application, guild, commands, cancellationToken) : Rest.ReplaceAsync(Application, commands, cancellationToken);
}

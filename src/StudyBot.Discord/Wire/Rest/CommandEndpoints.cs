using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Payloads.Commands;
using StudyBot.Discord.Wire.Payloads.Json;

namespace StudyBot.Discord.Wire.Rest;

/// <summary>Registered commands: everywhere, or in one guild alone (at once there, for development).</summary>
internal sealed class CommandEndpoints(RestTransport transport)
{
    public Task<RestOutcome<IReadOnlyList<ApplicationCommand>>> ListAsync(Snowflake application, CancellationToken cancellationToken) =>
        transport.SendAsync(new RestRequest(HttpMethod.Get, Global(application)), WireJson.Plain.IReadOnlyListApplicationCommand, cancellationToken);

    public Task<RestOutcome<IReadOnlyList<ApplicationCommand>>> ListAsync(Snowflake application, Snowflake guild, CancellationToken cancellationToken) =>
        transport.SendAsync(new RestRequest(HttpMethod.Get, In(application, guild)), WireJson.Plain.IReadOnlyListApplicationCommand, cancellationToken);

    /// <summary>Replaces all of them.</summary>
    public Task<RestOutcome<IReadOnlyList<ApplicationCommand>>> ReplaceAsync(
        Snowflake application,
        IReadOnlyList<ApplicationCommand> commands,
        CancellationToken cancellationToken) => PutAsync(Global(application), commands, cancellationToken);

    /// <summary>Replaces all of a guild's own.</summary>
    public Task<RestOutcome<IReadOnlyList<ApplicationCommand>>> ReplaceAsync(
        Snowflake application,
        Snowflake guild,
        IReadOnlyList<ApplicationCommand> commands,
        CancellationToken cancellationToken) => PutAsync(In(application, guild), commands, cancellationToken);

    private Task<RestOutcome<IReadOnlyList<ApplicationCommand>>> PutAsync(
        Route route,
        IReadOnlyList<ApplicationCommand> commands,
        CancellationToken cancellationToken) =>
        transport.SendAsync(
            new RestRequest(HttpMethod.Put, route) { Body = RestBody.Json(commands, WireJson.Plain.IReadOnlyListApplicationCommand) },
            WireJson.Plain.IReadOnlyListApplicationCommand,
            cancellationToken);

    private static Route Global(Snowflake application) => Route.Of($"applications/{application}/commands", "applications/commands");

    private static Route In(Snowflake application, Snowflake guild) =>
        Route.Of($"applications/{application}/guilds/{guild}/commands", "applications/guilds/commands", guild);
}

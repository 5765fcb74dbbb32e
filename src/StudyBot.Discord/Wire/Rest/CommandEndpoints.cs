using System.Text.Json;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Payloads.Commands;
using StudyBot.Discord.Wire.Payloads.Json;

namespace StudyBot.Discord.Wire.Rest;

/// <summary>Registered commands: everywhere, or in one guild alone (at once there, for development).</summary>
internal sealed class CommandEndpoints(RestTransport transport)
{
    /// <summary>Without those that cannot be read: other programs may have registered them.</summary>
    public Task<RestOutcome<IReadOnlyList<ApplicationCommand>>> ListAsync(Snowflake application, CancellationToken cancellationToken) =>
        GetAsync(Global(application), cancellationToken);

    /// <summary>Of one guild alone.</summary>
    public Task<RestOutcome<IReadOnlyList<ApplicationCommand>>> ListAsync(Snowflake application, Snowflake guild, CancellationToken cancellationToken) =>
        GetAsync(In(application, guild), cancellationToken);

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

    private async Task<RestOutcome<IReadOnlyList<ApplicationCommand>>> GetAsync(Route route, CancellationToken cancellationToken) =>
        Read(await transport.SendAsync(new RestRequest(HttpMethod.Get, route), WireJson.Plain.IReadOnlyListJsonElement, cancellationToken));

    private async Task<RestOutcome<IReadOnlyList<ApplicationCommand>>> PutAsync(
        Route route,
        IReadOnlyList<ApplicationCommand> commands,
        CancellationToken cancellationToken) =>
        Read(await transport.SendAsync(
            new RestRequest(HttpMethod.Put, route) { Body = RestBody.Json(commands, WireJson.Plain.IReadOnlyListApplicationCommand) },
            WireJson.Plain.IReadOnlyListJsonElement,
            cancellationToken)) switch
        {
            // They were taken; how they will be listed was not told.
            RestOutcome<IReadOnlyList<ApplicationCommand>>.Unavailable { IsUnreadable: true } => new RestOutcome<IReadOnlyList<ApplicationCommand>>.Done(commands),
            var outcome => outcome,
        };

    private static RestOutcome<IReadOnlyList<ApplicationCommand>> Read(RestOutcome<IReadOnlyList<JsonElement>> outcome) => outcome switch
    {
        RestOutcome<IReadOnlyList<JsonElement>>.Done done => new RestOutcome<IReadOnlyList<ApplicationCommand>>.Done([.. done.Value.Select(Read).OfType<ApplicationCommand>()]),
        var failed => failed.As<IReadOnlyList<ApplicationCommand>>(),
    };

    private static ApplicationCommand? Read(JsonElement command)
    {
        try
        {
            return command.Deserialize(WireJson.Plain.ApplicationCommand);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Route Global(Snowflake application) => Route.Of($"applications/{application}/commands", "applications/commands");

    private static Route In(Snowflake application, Snowflake guild) =>
        Route.Of($"applications/{application}/guilds/{guild}/commands", "applications/guilds/commands", guild);
}

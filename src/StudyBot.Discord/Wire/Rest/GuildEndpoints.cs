using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Payloads.Json;

namespace StudyBot.Discord.Wire.Rest;

/// <summary>The servers that the bot is in.</summary>
internal sealed class GuildEndpoints(RestTransport transport)
{
    public Task<RestOutcome<IReadOnlyList<Role>>> ListRolesAsync(Snowflake guild, CancellationToken cancellationToken) =>
        transport.SendAsync(
            new RestRequest(HttpMethod.Get, Route.Of($"guilds/{guild}/roles", "guilds/roles", guild)), WireJson.Plain.IReadOnlyListRole, cancellationToken);
}

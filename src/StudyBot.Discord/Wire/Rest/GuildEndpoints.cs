using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Payloads.Json;

namespace StudyBot.Discord.Wire.Rest;

/// <summary>What standing needs to know of servers and their members.</summary>
internal sealed class GuildEndpoints(RestTransport transport)
{
    /// <summary>With its owner and roles, without channels.</summary>
    public Task<RestOutcome<Guild>> GetAsync(Snowflake guild, CancellationToken cancellationToken) =>
        transport.SendAsync(new RestRequest(HttpMethod.Get, Route.Of($"guilds/{guild}", "guilds", guild)), WireJson.Plain.Guild, cancellationToken);

    /// <summary>Without permissions: those follow from the guild's roles.</summary>
    public Task<RestOutcome<Member>> GetMemberAsync(Snowflake guild, Snowflake user, CancellationToken cancellationToken) =>
        transport.SendAsync(
            new RestRequest(HttpMethod.Get, Route.Of($"guilds/{guild}/members/{user}", "guilds/members", guild)),
            WireJson.Plain.Member,
            cancellationToken);
}

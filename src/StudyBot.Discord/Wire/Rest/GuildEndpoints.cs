using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Payloads.Json;

namespace StudyBot.Discord.Wire.Rest;

/// <summary>The servers that the bot is in.</summary>
internal sealed class GuildEndpoints(RestTransport transport)
{
    public Task<RestOutcome<Guild>> ReadAsync(Snowflake guild, CancellationToken cancellationToken) =>
        transport.SendAsync(new RestRequest(HttpMethod.Get, Route.Of($"guilds/{guild}", "guilds", guild)), WireJson.Plain.Guild, cancellationToken);

    /// <summary>Without threads.</summary>
    public Task<RestOutcome<IReadOnlyList<Channel>>> ListChannelsAsync(Snowflake guild, CancellationToken cancellationToken) =>
        transport.SendAsync(
            new RestRequest(HttpMethod.Get, Route.Of($"guilds/{guild}/channels", "guilds/channels", guild)), WireJson.Plain.IReadOnlyListChannel, cancellationToken);

    /// <summary>Those that are not archived.</summary>
    public Task<RestOutcome<ThreadList>> ListThreadsAsync(Snowflake guild, CancellationToken cancellationToken) =>
        transport.SendAsync(
            new RestRequest(HttpMethod.Get, Route.Of($"guilds/{guild}/threads/active", "guilds/threads/active", guild)), WireJson.Plain.ThreadList, cancellationToken);

    public Task<RestOutcome<Member>> ReadMemberAsync(Snowflake guild, Snowflake user, CancellationToken cancellationToken) =>
        transport.SendAsync(
            new RestRequest(HttpMethod.Get, Route.Of($"guilds/{guild}/members/{user}", "guilds/members", guild)), WireJson.Plain.Member, cancellationToken);

    public Task<RestOutcome<IReadOnlyList<Role>>> ListRolesAsync(Snowflake guild, CancellationToken cancellationToken) =>
        transport.SendAsync(
            new RestRequest(HttpMethod.Get, Route.Of($"guilds/{guild}/roles", "guilds/roles", guild)), WireJson.Plain.IReadOnlyListRole, cancellationToken);
}

using StudyBot.Chat.Platforms;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Rest;

namespace StudyBot.Discord.Guilds;

/// <summary>What a member is in a server, asked of Discord: for what is done without an interaction that would say so.</summary>
internal sealed class StandingReader(GuildEndpoints guilds)
{
    /// <summary>Unknown where Discord does not say, and of who is no longer there.</summary>
    public async Task<Standing> ReadAsync(SpaceId space, UserId member, CancellationToken cancellationToken)
    {
        if (DiscordIds.Guild(space) is not { } guild
            || DiscordIds.User(member) is not { } user
            || await guilds.ReadMemberAsync(guild, user, cancellationToken).ConfigureAwait(false) is not RestOutcome<Member>.Done { Value: var found }
            || await guilds.ReadAsync(guild, cancellationToken).ConfigureAwait(false) is not RestOutcome<Guild>.Done { Value: var server }
            || await guilds.ListRolesAsync(guild, cancellationToken).ConfigureAwait(false) is not RestOutcome<IReadOnlyList<Role>>.Done { Value: var roles })
        {
            return Standing.Unknown;
        }

        // Everybody has the role with the server's own id.
        var may = roles.Where(role => role.Id == guild || found.Roles.Contains(role.Id)).Aggregate(Permissions.None, (all, role) => all | role.Permissions);
        return new Standing(
            server.OwnerId == user,
            may.Has(Permissions.Administrator) || may.Has(Permissions.ManageGuild),
            [.. found.Roles.Select(role => role.ToString())]);
    }
}

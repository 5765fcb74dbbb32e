using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Discord.Commands;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Rest;

namespace StudyBot.Discord.Guilds;

/// <summary>The roles of servers by name, for whoever grants something to one; what members' own roles are comes with whatever they do.</summary>
internal sealed partial class RoleBook(GuildEndpoints guilds, CommandCatalog catalog, TimeProvider time)
{
    /// <summary>While somebody types, every letter asks.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<Snowflake, (SpaceRoles.Read Roles, long Since)> known = new();

    public async Task<SpaceRoles> ReadAsync(SpaceId space, CancellationToken cancellationToken)
    {
        if (DiscordIds.Guild(space) is not { } guild)
        {
            return new SpaceRoles.Unreadable("This is no server of Discord's.");
        }

        if (known.TryGetValue(guild, out var kept) && time.GetElapsedTime(kept.Since) < Kept)
        {
            return kept.Roles;
        }

        switch (await guilds.ListRolesAsync(guild, cancellationToken).ConfigureAwait(false))
        {
            case RestOutcome<IReadOnlyList<Role>>.Done { Value: var roles }:
                var read = new SpaceRoles.Read([.. roles.Where(r => r.Id != guild).Select(r => new SpaceRole(r.Id.ToString(), r.Name ?? ""))]) { Advice = Advice() };
                known[guild] = (read, time.GetTimestamp());
                return read;
            default:
                return new SpaceRoles.Unreadable("Discord does not tell me the roles of this server right now; try again in a while.");
        }
    }

    public void Forget(Snowflake guild) => known.TryRemove(guild, out _);

    /// <summary>"&lt;@&amp;123&gt;" is a role and "&lt;@123&gt;" a member; a bare number may be either, and is none here.</summary>
    public static Mention? ReadMention(SpaceId space, string text) =>
        MentionText.Match(text.Trim()) is not { Success: true } match || Snowflake.Parse(match.Groups["id"].Value) is not { } id ? null
        : !match.Groups["role"].Success ? new Mention.Member(DiscordIds.User(id))
        : id == DiscordIds.Guild(space) ? new Mention.Everybody()
        : new Mention.Role(id.ToString());

    /// <summary>Discord hides whole commands from whoever does not manage the server, and only its administrators can change that.</summary>
    private string? Advice()
    {
        var hidden = string.Join(", ", CommandSet.HiddenCommands(catalog).Select(name => $"/{name}"));
        return hidden.Length == 0
            ? null
            : $"Discord shows {hidden} to those alone who manage the server, until an administrator lets others use them: Server Settings, Integrations, StudyBot.";
    }

    // "<@&123456789012345678>", "<@123456789012345678>", "<@!123456789012345678>"
    [GeneratedRegex(@"^<@(?:(?<role>&)|!)?(?<id>\d{1,20})>$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MentionText { get; }
}

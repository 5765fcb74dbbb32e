using System.Collections.Concurrent;
using StudyBot.Discord.Wire.Payloads;

namespace StudyBot.Discord.Guilds;

/// <summary>What the gateway said of the servers that the bot is in and that is needed again: who owns each.</summary>
internal sealed class GuildBook
{
    private readonly ConcurrentDictionary<Snowflake, Snowflake> owners = new();

    public Snowflake? OwnerOf(Snowflake guild) => owners.TryGetValue(guild, out var owner) ? owner : null;

    public void Learn(Guild guild)
    {
        if (guild.OwnerId is { } owner)
        {
            owners[guild.Id] = owner;
        }
    }

    public void Forget(Snowflake guild) => owners.TryRemove(guild, out _);
}

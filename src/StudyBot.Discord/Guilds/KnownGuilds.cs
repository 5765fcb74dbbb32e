using StudyBot.Chat.Platforms;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Wire.Payloads;

namespace StudyBot.Discord.Guilds;

/// <summary>The servers that were greeted and not left since, kept over restarts. Not for several threads at once.</summary>
internal sealed class KnownGuilds(IAdapterState state)
{
    private const string Key = "guilds";

    private HashSet<Snowflake>? known;

    public async Task<bool> ContainsAsync(Snowflake guild, CancellationToken cancellationToken) =>
        (await ReadAsync(cancellationToken).ConfigureAwait(false)).Contains(guild);

    public async Task<IReadOnlyList<Snowflake>> ExceptAsync(IReadOnlyList<Snowflake> guilds, CancellationToken cancellationToken) =>
        [.. (await ReadAsync(cancellationToken).ConfigureAwait(false)).Except(guilds)];

    public async Task AddAsync(Snowflake guild, CancellationToken cancellationToken)
    {
        if ((await ReadAsync(cancellationToken).ConfigureAwait(false)).Add(guild))
        {
            await WriteAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task RemoveAsync(Snowflake guild, CancellationToken cancellationToken)
    {
        if ((await ReadAsync(cancellationToken).ConfigureAwait(false)).Remove(guild))
        {
            await WriteAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<HashSet<Snowflake>> ReadAsync(CancellationToken cancellationToken)
    {
        if (known is null)
        {
            var text = await state.ReadValueAsync(DiscordIds.Platform, Key, cancellationToken).ConfigureAwait(false);
            known = [.. (text ?? "").Split(',').Select(Snowflake.Parse).OfType<Snowflake>()];
        }

        return known;
    }

    private Task WriteAsync(CancellationToken cancellationToken) =>
        state.WriteValueAsync(DiscordIds.Platform, Key, string.Join(',', (known ?? []).Order()), cancellationToken);
}

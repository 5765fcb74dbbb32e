using StudyBot.Chat.Platforms;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Wire.Payloads;

namespace StudyBot.Discord.Guilds;

/// <summary>Servers of which one thing is so, kept over restarts. Not for several threads at once.</summary>
/// <param name="key">What is so of them: the name under which they are kept.</param>
internal sealed class GuildSet(IAdapterState state, string key)
{
    private HashSet<Snowflake>? kept;

    public async Task<bool> ContainsAsync(Snowflake guild, CancellationToken cancellationToken) =>
        (await ReadAsync(cancellationToken).ConfigureAwait(false)).Contains(guild);

    public async Task<IReadOnlyList<Snowflake>> ExceptAsync(IReadOnlyList<Snowflake> guilds, CancellationToken cancellationToken) =>
        [.. (await ReadAsync(cancellationToken).ConfigureAwait(false)).Except(guilds)];

    /// <summary>Whether it was not there yet.</summary>
    public async Task<bool> AddAsync(Snowflake guild, CancellationToken cancellationToken)
    {
        var isNew = (await ReadAsync(cancellationToken).ConfigureAwait(false)).Add(guild);
        if (isNew)
        {
            await WriteAsync(cancellationToken).ConfigureAwait(false);
        }

        return isNew;
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
        if (kept is null)
        {
            var text = await state.ReadValueAsync(DiscordIds.Platform, key, cancellationToken).ConfigureAwait(false);
            kept = [.. (text ?? "").Split(',').Select(Snowflake.Parse).OfType<Snowflake>()];
        }

        return kept;
    }

    private Task WriteAsync(CancellationToken cancellationToken) =>
        state.WriteValueAsync(DiscordIds.Platform, key, string.Join(',', (kept ?? []).Order()), cancellationToken);
}

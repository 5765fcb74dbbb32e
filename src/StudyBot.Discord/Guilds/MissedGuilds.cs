using System.Globalization;
using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Wire.Payloads;

namespace StudyBot.Discord.Guilds;

/// <summary>Servers that a new session did not name though the bot was in them, with when that was first so; kept over restarts. Not for several threads at once.</summary>
internal sealed class MissedGuilds(IAdapterState state)
{
    private const string Key = "guilds-missed";

    private Dictionary<Snowflake, long>? kept;

    /// <summary>Null for one that is not missed.</summary>
    public async Task<Instant?> SinceAsync(Snowflake guild, CancellationToken cancellationToken) =>
        (await ReadAsync(cancellationToken).ConfigureAwait(false)).TryGetValue(guild, out var since) ? Instant.FromUnixTimeMilliseconds(since) : null;

    public async Task AddAsync(Snowflake guild, Instant now, CancellationToken cancellationToken)
    {
        if ((await ReadAsync(cancellationToken).ConfigureAwait(false)).TryAdd(guild, now.ToUnixTimeMilliseconds()))
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

    private async Task<Dictionary<Snowflake, long>> ReadAsync(CancellationToken cancellationToken)
    {
        if (kept is null)
        {
            kept = [];
            foreach (var entry in (await state.ReadValueAsync(DiscordIds.Platform, Key, cancellationToken).ConfigureAwait(false) ?? "").Split(','))
            {
                if (entry.Split('@') is [var guild, var since]
                    && Snowflake.Parse(guild) is { } id
                    && long.TryParse(since, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds))
                {
                    kept[id] = milliseconds;
                }
            }
        }

        return kept;
    }

    private Task WriteAsync(CancellationToken cancellationToken) => state.WriteValueAsync(
        DiscordIds.Platform,
        Key,
        string.Join(',', (kept ?? []).OrderBy(entry => entry.Key).Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Key}@{entry.Value}"))),
        cancellationToken);
}

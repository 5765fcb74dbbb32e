namespace StudyBot.Discord.Wire.Payloads;

/// <summary>A server, as REST answers and as <c>GUILD_CREATE</c> tells.</summary>
/// <param name="Unavailable">An outage: nothing but the id is told, and the bot is still in it.</param>
/// <param name="JoinedAt">When the bot joined (events only).</param>
/// <param name="SystemChannelId">Where Discord itself greets; the place for a welcome.</param>
internal sealed record Guild(
    Snowflake Id,
    string? Name = null,
    Snowflake? OwnerId = null,
    Snowflake? SystemChannelId = null,
    DateTimeOffset? JoinedAt = null,
    bool? Unavailable = null)
{
    /// <summary>Events only.</summary>
    public IReadOnlyList<Channel> Channels { get; init => field = value ?? []; } = [];
}

using NodaTime;

namespace StudyBot.Discord.Wire.Gateway;

/// <summary>What a session needs to be resumed.</summary>
/// <param name="Address">Where it is resumed; null where it began.</param>
/// <param name="Sequence">Of the last event that was received, or as kept, up to which all were handled.</param>
/// <param name="Owner">Whose it is: the token's fingerprint.</param>
/// <param name="Alive">When it was last known to stand.</param>
internal sealed record GatewaySession(string Id, string? Address, long Sequence, string Owner = "", long Alive = 0)
{
    public Instant LastAlive => Instant.FromUnixTimeMilliseconds(Alive);
}

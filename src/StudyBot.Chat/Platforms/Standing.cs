using System.Collections.Immutable;

namespace StudyBot.Chat.Platforms;

/// <summary>
/// What a member is in a space, as the platform says; fetched by the adapter and kept at most five minutes. Who has none is <see cref="None"/>, who
/// could not be asked about <see cref="Unknown"/>: both hold nothing but what is everybody's, and the latter is told so.
/// </summary>
/// <param name="Roles">Ids of roles (Discord) or user groups (Slack).</param>
public sealed record Standing(bool IsOwner, bool IsAdministrator, ImmutableHashSet<string> Roles)
{
    public static readonly Standing None = new(false, false, []);

    public static readonly Standing Owner = new(true, true, []);

    public static readonly Standing Unknown = None with { IsKnown = false };

    public bool IsKnown { get; init; } = true;

    /// <summary>Where it is not known: what would change that, in sentences; null where nothing but time may. Said to the member.</summary>
    public string? Advice { get; init; }
}

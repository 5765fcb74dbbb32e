using System.Collections.Immutable;

namespace StudyBot.Chat.Platforms;

/// <summary>What a member is in a space, as the platform says; fetched by the adapter and kept at most five minutes. Unknown = <see cref="None"/>.</summary>
/// <param name="Roles">Ids of roles (Discord) or user groups (Slack).</param>
public sealed record Standing(bool IsOwner, bool IsAdministrator, ImmutableHashSet<string> Roles)
{
    public static readonly Standing None = new(false, false, []);

    public static readonly Standing Owner = new(true, true, []);
}

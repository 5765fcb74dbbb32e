using System.Collections.Immutable;

namespace StudyBot.Chat.Platforms;

/// <summary>Which roles a space has, for whoever grants something to one. A closed family.</summary>
public abstract record SpaceRoles
{
    private SpaceRoles()
    {
    }

    public sealed record Read(ImmutableArray<SpaceRole> Roles) : SpaceRoles
    {
        /// <summary>What else must be done on this platform before whoever judges or operates finds the commands, as a sentence; null for nothing.</summary>
        public string? Advice { get; init; }
    }

    /// <summary>Nobody's roles are known either, so that what is granted to one has no effect meanwhile.</summary>
    /// <param name="Reason">A sentence for whoever grants, with what would help.</param>
    public sealed record Unreadable(string Reason) : SpaceRoles;
}

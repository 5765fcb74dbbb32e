using System.Collections.Immutable;

namespace StudyBot.Groups.Settings;

/// <summary>What a group has set, by key, in normal form; what it has not set is absent.</summary>
public sealed record GroupSettings(ImmutableDictionary<string, string> Values)
{
    public static readonly GroupSettings None = new(ImmutableDictionary<string, string>.Empty);
}

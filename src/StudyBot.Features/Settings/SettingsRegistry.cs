using System.Collections.Frozen;
using System.Collections.Immutable;
using StudyBot.Groups.Settings;

namespace StudyBot.Features.Settings;

/// <summary>All settings that a group can have; each feature contributes its own.</summary>
public sealed class SettingsRegistry
{
    private readonly FrozenDictionary<string, Setting> settings;

    /// <exception cref="ArgumentException">Two features declare the same key.</exception>
    public SettingsRegistry(IEnumerable<Setting> settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        All = [.. settings.OrderBy(s => s.Key, StringComparer.Ordinal)];
        if (All.GroupBy(s => s.Key, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"The setting \"{twice.Key}\" is declared twice.", nameof(settings));
        }

        this.settings = All.ToFrozenDictionary(s => s.Key, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>By key.</summary>
    public ImmutableArray<Setting> All { get; }

    public Setting? Find(string key) => settings.GetValueOrDefault(key);
}

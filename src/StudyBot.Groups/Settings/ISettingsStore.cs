using NodaTime;
using StudyBot.Knowledge;

namespace StudyBot.Groups.Settings;

public interface ISettingsStore
{
    Task<GroupSettings> ReadAsync(GroupId group, CancellationToken cancellationToken);

    /// <summary>
    /// Sets one (null: back to the default), with its line in the audit trail and the effect's mark, in one transaction. An effect that is done
    /// already changes nothing.
    /// </summary>
    Task SetAsync(SettingChange change, CancellationToken cancellationToken);
}

/// <param name="Value">In normal form; null takes the group's own value away.</param>
public sealed record SettingChange(GroupId Group, string Key, string? Value, MemberId By, Instant At, EffectId Effect);

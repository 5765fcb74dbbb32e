using System.Collections.Immutable;
using NodaTime;
using StudyBot.Features.Access;
using StudyBot.Groups.Spaces;
using StudyBot.Knowledge;

namespace StudyBot.Features.Settings;

/// <summary>Deletes all that belongs to a group, and then lets go of what is in memory of it.</summary>
public sealed class Forgetting(IGroupEraser eraser, SpaceGroups groups, IEnumerable<ISettingListener> listeners)
{
    private readonly ImmutableArray<ISettingListener> listeners = [.. listeners];

    /// <inheritdoc cref="IGroupEraser.ForgetAsync"/>
    public async Task<bool> ForgetAsync(GroupId group, EffectId effect, CancellationToken cancellationToken)
    {
        var isForgotten = await eraser.ForgetAsync(group, effect, cancellationToken).ConfigureAwait(false);
        LetGo(group);
        return isForgotten;
    }

    /// <inheritdoc cref="IGroupEraser.ForgetLeftAsync"/>
    public async Task<bool> ForgetLeftAsync(GroupId group, Instant leftBefore, CancellationToken cancellationToken)
    {
        var isForgotten = await eraser.ForgetLeftAsync(group, leftBefore, cancellationToken).ConfigureAwait(false);
        if (isForgotten)
        {
            LetGo(group);
        }

        return isForgotten;
    }

    private void LetGo(GroupId group)
    {
        groups.Forget(group);
        foreach (var listener in listeners)
        {
            listener.SettingsChanged(group);
        }
    }
}

using System.Collections.Immutable;
using NodaTime;
using StudyBot.Groups.Audit;
using StudyBot.Groups.Settings;
using StudyBot.Groups.Spaces;
using StudyBot.Knowledge;

namespace StudyBot.Testing.Stores;

/// <summary>The ports of groups in memory.</summary>
internal sealed class MemoryGroupStore(MemoryState state) : ISettingsStore, IAuditTrail, ISpaceStore, IGroupEraser
{
    public Task<GroupSettings> ReadAsync(GroupId group, CancellationToken cancellationToken) => state.RunAsync(
        () => new GroupSettings(state.Settings.GetValueOrDefault(group)?.ToImmutableDictionary() ?? GroupSettings.None.Values),
        cancellationToken);

    public Task SetAsync(SettingChange change, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            if (!state.TryMark(change.Effect, "set"))
            {
                return false;
            }

            var values = state.Settings.TryGetValue(change.Group, out var there) ? there : state.Settings[change.Group] = [];
            if (change.Value is { } value)
            {
                values[change.Key] = value;
            }
            else
            {
                values.Remove(change.Key);
            }

            var action = change.Value is null ? "setting.cleared" : "setting.set";
            state.Audit.Add(new AuditLine(change.Group, change.By, change.At, action, change.Key, change.Value));
            return true;
        },
        cancellationToken);

    public Task<IReadOnlyList<AuditLine>> ListAsync(GroupId group, int atMost, CancellationToken cancellationToken) =>
        state.RunAsync<IReadOnlyList<AuditLine>>(
            () => [.. Enumerable.Reverse(state.Audit).Where(line => line.Group == group).Take(atMost)],
            cancellationToken);

    public Task<AuditPage> ReadPageAsync(GroupId group, AuditFilter filter, AuditPlace place, int atMost, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            var lines = state.Audit.Where(line => line.Group == group).Select((line, number) => (Number: (long)number, Line: line)).Where(one => filter.Fits(one.Line));
            var part = place switch
            {
                { NewerThan: { } after } => lines.Where(one => one.Number > after),
                { OlderThan: { } before } => lines.Where(one => one.Number < before).Reverse(),
                _ => lines.Reverse(),
            };
            return AuditPage.Of(place, [.. part.Take(atMost + 1)], atMost);
        },
        cancellationToken);

    public Task NoteAsync(AuditLine line, EffectId effect, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            var isNew = state.TryMark(effect, line.Action, (line.Group, line.At));
            if (isNew)
            {
                state.Audit.Add(line);
            }

            return isNew;
        },
        cancellationToken);

    public Task<SpaceRow?> FindAsync(string space, CancellationToken cancellationToken) =>
        state.RunAsync(() => state.Spaces.GetValueOrDefault(space), cancellationToken);

    public Task<bool> JoinAsync(string space, Instant at, CancellationToken cancellationToken)
    {
        if (!GroupId.TryParse(space, out var group) || group == GroupId.Library)
        {
            throw new ArgumentException($"No space has the text form {space}.", nameof(space));
        }

        return state.RunAsync(
            () =>
            {
                if (state.Spaces.GetValueOrDefault(space) is { Left: null })
                {
                    return false;
                }

                state.Spaces[space] = new SpaceRow(space, group, at, null);
                return true;
            },
            cancellationToken);
    }

    public Task LeaveAsync(string space, Instant at, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            if (state.Spaces.TryGetValue(space, out var row) && row.Left is null)
            {
                state.Spaces[space] = row with { Left = at };
            }

            return true;
        },
        cancellationToken);

    public Task<IReadOnlyList<SpaceRow>> ListAsync(CancellationToken cancellationToken) => state.RunAsync<IReadOnlyList<SpaceRow>>(
        () => [.. state.Spaces.Values.OrderBy(row => row.Space, StringComparer.Ordinal)],
        cancellationToken);

    public Task<bool> ForgetAsync(GroupId group, EffectId effect, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            if (group == GroupId.Library)
            {
                return false;
            }

            var deed = $"forget {group}";
            if (state.TryMark(effect, deed))
            {
                Forget(group, effect);
            }

            return state.Deliveries[effect.Value].Deed == deed;
        },
        cancellationToken);

    public Task<bool> ForgetLeftAsync(GroupId group, Instant leftBefore, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            var spaces = state.Spaces.Values.Where(row => row.Group == group).ToList();
            if (group == GroupId.Library || spaces.Count == 0 || spaces.Any(space => space.Left is not { } left || left >= leftBefore))
            {
                return false;
            }

            Forget(group, effect: null);
            return true;
        },
        cancellationToken);

    private void Forget(GroupId group, EffectId? effect)
    {
        var spaces = state.Spaces.Values.Where(row => row.Group == group).Select(row => row.Space).Append(group.Value).ToHashSet(StringComparer.Ordinal);
        RemoveAll(state.Sources, source => source.Group == group);
        RemoveAll(state.Overlays, overlay => overlay.Group == group);
        RemoveAll(state.Approvals, approval => approval.Group == group);
        RemoveAll(state.Reports, report => report.Group == group);
        RemoveAll(state.Settings, settings => settings == group);
        RemoveAll(state.Spaces, spaces.Contains);
        RemoveAll(state.Deliveries, id => id != effect?.Value && state.Deliveries[id].Delivery?.Space is { } space && spaces.Contains(space.Value));
        RemoveAll(
            state.Buttons,
            token => state.Buttons[token] is var button && (button.Group == group.Value || (button.Space is { } space && spaces.Contains(space.Value))));
        RemoveAll(state.Hidden, hidden => hidden.Group == group);
        RemoveAll(state.Aside, source => source.Group == group);
        RemoveAll(state.Held, source => source.Group == group);
        state.Audit.RemoveAll(line => line.Group == group);
        RemoveAll(state.Grants, grant => grant.Group == group);
        state.Quizzes.Forget(group);
        state.Changed(group);
    }

    internal static void RemoveAll<TKey, TValue>(Dictionary<TKey, TValue> all, Func<TKey, bool> isGone)
        where TKey : notnull
    {
        foreach (var key in all.Keys.Where(isGone).ToList())
        {
            all.Remove(key);
        }
    }
}

using StudyBot.Groups.Access;
using StudyBot.Knowledge;

namespace StudyBot.Testing.Stores;

/// <summary>Who may do what, in memory.</summary>
internal sealed class MemoryGrantStore(MemoryState state) : IGrantStore
{
    public Task<IReadOnlyList<RoleGrant>> ListAsync(GroupId group, CancellationToken cancellationToken) => state.RunAsync<IReadOnlyList<RoleGrant>>(
        () =>
        [
            .. state.Grants.Where(grant => grant.Key.Group == group)
                .Select(grant => new RoleGrant(grant.Key.Holder, grant.Value))
                .OrderBy(grant => grant.Holder.Value, StringComparer.Ordinal),
        ],
        cancellationToken);

    public Task<GrantOutcome> SetAsync(GrantChange change, CancellationToken cancellationToken)
    {
        change.Require();
        return state.RunAsync(() => Set(change), cancellationToken);
    }

    private GrantOutcome Set(GrantChange change)
    {
        var key = (change.Group, change.Holder);
        GrantLevel? before = state.Grants.TryGetValue(key, out var level) ? level : null;
        if (!state.TryMark(change.Effect, "grant"))
        {
            return new GrantOutcome(before, before);
        }

        var after = change.After(before);
        if (after is { } now)
        {
            state.Grants[key] = now;
        }
        else
        {
            state.Grants.Remove(key);
        }

        if (after != before)
        {
            state.Audit.Add(change.Line);
        }

        return new GrantOutcome(before, after);
    }
}

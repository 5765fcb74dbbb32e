using StudyBot.Groups.Access;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Reading;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Groups;

/// <inheritdoc/>
internal sealed class LiteGrantStore(SingleWriter writer, StoreReader reader) : IGrantStore
{
    public Task<IReadOnlyList<RoleGrant>> ListAsync(GroupId group, CancellationToken cancellationToken) => reader.ReadAsync<IReadOnlyList<RoleGrant>>(
        view => group == GroupId.Library
            ? []
            : [.. view.FindBy(Collections.Grants, "g", group.Value).Select(GrantRow.Read).OrderBy(grant => grant.Holder.Value, StringComparer.Ordinal)],
        cancellationToken);

    public Task<GrantOutcome> SetAsync(GrantChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        change.Require();
        return writer.WriteAsync(session => Set(session, change), cancellationToken);
    }

    private static GrantOutcome Set(WriteSession session, GrantChange change)
    {
        var key = GrantRow.Key(change.Group, change.Holder);
        GrantLevel? before = session.Find(Collections.Grants, key) is { } row ? GrantRow.Read(row).Level : null;
        if (!Effects.TryMark(session, change.Effect, "grant"))
        {
            return new GrantOutcome(before, before);
        }

        var after = change.After(before);
        if (after == before)
        {
            return new GrantOutcome(before, after);
        }

        if (after is { } level)
        {
            GrantRow.Put(session, change.Group, new RoleGrant(change.Holder, level));
        }
        else
        {
            session.Delete(Collections.Grants, key);
        }

        AuditRow.Write(session, change.Line);
        return new GrantOutcome(before, after);
    }
}

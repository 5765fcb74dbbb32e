using System.Collections.Concurrent;
using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Groups.Spaces;
using StudyBot.Knowledge;

namespace StudyBot.Features.Access;

/// <summary>Which study group a space belongs to. A space that was never seen joins at first sight, with a group of its own.</summary>
public sealed class SpaceGroups(ISpaceStore spaces)
{
    // A space keeps its group for good, so that what was read once stays true until the group's data is deleted.
    private readonly ConcurrentDictionary<SpaceId, GroupId> known = new();

    /// <param name="at">When it was seen: what a joining space is recorded with.</param>
    public async ValueTask<GroupId> GroupOfAsync(SpaceId space, Instant at, CancellationToken cancellationToken)
    {
        if (known.TryGetValue(space, out var group))
        {
            return group;
        }

        var row = await spaces.FindAsync(space.Value, cancellationToken).ConfigureAwait(false);
        if (row is null || row.Left < at)
        {
            // Somebody uses the bot there: it is back, also where nobody said so, and nothing may be deleted as of one that it left.
            await spaces.JoinAsync(space.Value, at, cancellationToken).ConfigureAwait(false);
            row = await spaces.FindAsync(space.Value, cancellationToken).ConfigureAwait(false)
                ?? throw new InvalidOperationException($"The space {space} was joined and is not there.");
        }

        // What happened before it was left is no sign that the bot is back, and the next thing may be one.
        return row.Left is null ? known.GetOrAdd(space, row.Group) : row.Group;
    }

    /// <summary>The group of a space that was seen before; null for one that was not, or whose data was deleted.</summary>
    public async ValueTask<GroupId?> FindAsync(SpaceId space, CancellationToken cancellationToken) =>
        known.TryGetValue(space, out var group)
            ? group
            : (await spaces.FindAsync(space.Value, cancellationToken).ConfigureAwait(false))?.Group;

    /// <summary>What a space may read: its group's, or the library alone where it was never seen or its data was deleted. Nothing is written.</summary>
    public async ValueTask<GroupId> ReadableAsync(SpaceId space, CancellationToken cancellationToken) =>
        await FindAsync(space, cancellationToken).ConfigureAwait(false) ?? GroupId.Library;

    public ValueTask<GroupId> GroupOfAsync(Circumstances at, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(at);
        return GroupOfAsync(
            at.Space ?? throw new InvalidOperationException("A direct message has no group."),
            at.Received,
            cancellationToken);
    }

    /// <summary>Forgets what is known of a space that the bot left: the next sight of it is a first one.</summary>
    public void Forget(SpaceId space) => known.TryRemove(space, out _);

    /// <summary>Forgets what is known of a group whose data was deleted.</summary>
    public void Forget(GroupId group)
    {
        foreach (var space in known.Where(k => k.Value == group).Select(k => k.Key))
        {
            known.TryRemove(space, out _);
        }
    }

    /// <summary>A member as stores know them: the text forms are the same.</summary>
    public static MemberId MemberOf(UserId user) => new(user.Value);
}

using System.Diagnostics;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Groups.Access;

namespace StudyBot.Features.Access;

/// <summary>
/// Whoever sits at the terminal, and a space's owner and administrators, hold every right, whatever was granted or can be read: nobody can lock them out.
/// Everybody else holds what their group granted them by id, and nothing where they or the grants cannot be looked up.
/// </summary>
public sealed class GroupAccessPolicy(SpaceGroups groups, IGrantStore grants) : IAccessPolicy
{
    public async Task<bool> AllowsAsync(SpaceId space, ChatMember member, Right right, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(member);
        if (right == Right.None || space == SpaceId.Terminal || member.Standing is { IsOwner: true } or { IsAdministrator: true })
        {
            return true;
        }

        return member.Standing.IsKnown
            && await groups.FindAsync(space, cancellationToken).ConfigureAwait(false) is { } group
            && (await grants.ListAsync(group, cancellationToken).ConfigureAwait(false)).Any(grant => Includes(grant.Level, right) && IsHeldBy(grant.Holder, member));
    }

    private static bool IsHeldBy(GrantHolder holder, ChatMember member) =>
        holder == GrantHolder.Everyone
        || (holder.RoleId is { } role && member.Standing.Roles.Contains(role))
        || holder.MemberId == SpaceGroups.MemberOf(member.Id);

    private static bool Includes(GrantLevel level, Right right) => right switch
    {
        Right.Propose => level >= GrantLevel.Propose,
        Right.Approve => level >= GrantLevel.Approve,
        Right.Operate => level >= GrantLevel.Operate,
        _ => throw new UnreachableException(),
    };
}

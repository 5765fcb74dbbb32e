using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;

namespace StudyBot.Testing.Chat;

/// <summary>An owner or administrator holds every right until it is revoked here; everybody else none.</summary>
public sealed class FakeAccess : IAccessPolicy
{
    public HashSet<UserId> Revoked { get; } = [];

    /// <summary>Whoever has a role at all may propose.</summary>
    public bool ByRole { get; set; }

    /// <summary>Every question that was asked, in order.</summary>
    public List<Right> Asked { get; } = [];

    public Task<bool> AllowsAsync(SpaceId space, ChatMember member, Right right, CancellationToken cancellationToken)
    {
        Asked.Add(right);
        return Task.FromResult(right == Right.None || (ByRole && right == Right.Propose && !member.Standing.Roles.IsEmpty) || (member.Standing is { IsOwner: true } or { IsAdministrator: true } && !Revoked.Contains(member.Id)));
    }
}

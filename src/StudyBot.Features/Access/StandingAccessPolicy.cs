using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;

namespace StudyBot.Features.Access;

/// <summary>
/// Rights by standing alone: whoever sits at the terminal, and a space's owner and administrators, hold all of them; everybody else may ask.
/// </summary>
public sealed class StandingAccessPolicy : IAccessPolicy
{
    public Task<bool> AllowsAsync(SpaceId space, ChatMember member, Right right, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(member);
        return Task.FromResult(
            right == Right.None
            || space == SpaceId.Terminal
            || member.Standing is { IsOwner: true } or { IsAdministrator: true });
    }
}

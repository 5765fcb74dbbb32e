using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Commands;

/// <summary>Asked by the router before anything runs.</summary>
public interface IAccessPolicy
{
    Task<bool> AllowsAsync(SpaceId space, ChatMember member, Right right, CancellationToken cancellationToken);
}

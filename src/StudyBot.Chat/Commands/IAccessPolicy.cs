using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Commands;

/// <summary>
/// Asked by the router before anything runs. What it throws is an outage: then nothing runs, and whoever asked is told so. <see cref="Right.None"/> is
/// everybody's, whatever can be read.
/// </summary>
public interface IAccessPolicy
{
    Task<bool> AllowsAsync(SpaceId space, ChatMember member, Right right, CancellationToken cancellationToken);
}

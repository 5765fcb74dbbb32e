using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Commands;

/// <summary>Whether answers of a space are public where neither the command nor the member says otherwise.</summary>
public interface IAudiencePolicy
{
    /// <summary>The group's setting; null when it has none, and the platform's custom holds.</summary>
    Task<bool?> AreAnswersPublicAsync(SpaceId space, CancellationToken cancellationToken);
}

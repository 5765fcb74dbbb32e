using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;

namespace StudyBot.Testing.Chat;

/// <summary>A group's setting; null for none.</summary>
public sealed class FakeAudience : IAudiencePolicy
{
    public bool? ArePublic { get; set; }

    public Task<bool?> AreAnswersPublicAsync(SpaceId space, CancellationToken cancellationToken) => Task.FromResult(ArePublic);
}

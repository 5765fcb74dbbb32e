using StudyBot.EndToEnd.Tests.Chat;

namespace StudyBot.EndToEnd.Tests.Discord;

/// <summary>What is the same on every platform, in Discord.</summary>
[Collection(SharedHouse.Name)]
public sealed class EveryPlatformTests(SharedHouse shared) : EveryPlatform
{
    private protected override IChatScene Scene => new DiscordScene(shared.House);
}

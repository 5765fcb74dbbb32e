using StudyBot.EndToEnd.Tests.Chat;

namespace StudyBot.EndToEnd.Tests.Slack;

/// <summary>What is the same on every platform, in Slack.</summary>
[Collection(SharedSlack.Name)]
public sealed class EveryPlatformTests(SharedSlack shared) : EveryPlatform
{
    private protected override IChatScene Scene => new SlackScene(shared.House);
}

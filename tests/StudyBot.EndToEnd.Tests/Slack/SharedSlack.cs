using StudyBot.Testing.Slack;

namespace StudyBot.EndToEnd.Tests.Slack;

/// <summary>One program for all scenarios that leave it as they found it.</summary>
[CollectionDefinition(Name)]
public sealed class SharedSlack : IAsyncLifetime, ICollectionFixture<SharedSlack>
{
    public const string Name = "One program at a fake Slack";

    internal SlackHouse House { get; private set; } = null!;

    public async ValueTask InitializeAsync() => House = await SlackHouse.StartAsync(new FakeSlackOptions { WarningPeriod = TimeSpan.FromSeconds(1) });

    public ValueTask DisposeAsync() => House.DisposeAsync();
}

namespace StudyBot.EndToEnd.Tests.Discord;

/// <summary>One program for all scenarios that leave it as they found it.</summary>
[CollectionDefinition(Name)]
public sealed class SharedHouse : IAsyncLifetime, ICollectionFixture<SharedHouse>
{
    public const string Name = "One program at a fake Discord";

    internal DiscordHouse House { get; private set; } = null!;

    public async ValueTask InitializeAsync() => House = await DiscordHouse.StartAsync();

    public ValueTask DisposeAsync() => House.DisposeAsync();
}

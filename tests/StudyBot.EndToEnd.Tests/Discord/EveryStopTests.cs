using StudyBot.EndToEnd.Tests.Chat;

namespace StudyBot.EndToEnd.Tests.Discord;

/// <summary>What is the same on every platform when the program ends in between, in Discord.</summary>
public sealed class EveryStopTests : EveryStop
{
    private protected override async Task<(IChatScene Scene, IAsyncDisposable House)> StartAsync()
    {
        var house = await DiscordHouse.StartAsync(DiscordHouse.Patient);
        return (new DiscordScene(house), house);
    }
}

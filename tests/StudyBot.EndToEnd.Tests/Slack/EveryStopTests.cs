using StudyBot.EndToEnd.Tests.Chat;

namespace StudyBot.EndToEnd.Tests.Slack;

public sealed class EveryStopTests : EveryStop
{
    private protected override async Task<(IChatScene Scene, IAsyncDisposable House)> StartAsync()
    {
        var house = await SlackHouse.StartAsync();
        return (new SlackScene(house), house);
    }
}

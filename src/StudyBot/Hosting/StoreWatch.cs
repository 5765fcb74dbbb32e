using Microsoft.Extensions.Hosting;
using StudyBot.Opening;

namespace StudyBot.Hosting;

/// <summary>Ends the process when the store breaks underneath, after saying so: its supervisor starts it anew on what was acknowledged.</summary>
internal sealed class StoreWatch(OpenHouse house, TextWriter messages, HouseEnd end, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var broken = await house.Folder.WhenBroken.WaitAsync(stoppingToken).ConfigureAwait(false);
        await messages.WriteLineAsync(StoreOutage.Sentence(broken)).ConfigureAwait(false);
        end.Fail();
        lifetime.StopApplication();
    }
}

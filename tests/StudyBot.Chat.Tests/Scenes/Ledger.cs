using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Tests.Scenes;

/// <summary>A store with an effect: a line and the delivery's mark are written as one, and a delivery that is done writes nothing more.</summary>
internal sealed class Ledger(IAdapterState lasting)
{
    public List<string> Lines { get; } = [];

    public async Task WriteAsync(string line, DeliveryId delivery)
    {
        if (await lasting.IsFinishedAsync(delivery, CancellationToken.None))
        {
            return;
        }

        Lines.Add(line);
        await lasting.FinishAsync(delivery, CancellationToken.None);
    }
}

using StudyBot.Chat.Connections;
using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Commands.Routing;

/// <summary>The last deliveries seen, so that a repeated look-up is answered once. Platforms repeat within minutes; effects are remembered by the store.</summary>
internal sealed class RecentDeliveries(int capacity = 4096)
{
    private readonly Lock gate = new();
    private readonly RecentSet<DeliveryId> seen = new(capacity);

    /// <summary>False when it was seen before.</summary>
    public bool Add(DeliveryId delivery)
    {
        lock (gate)
        {
            return seen.TryAdd(delivery);
        }
    }

    /// <summary>Nothing came of it here: a repetition is another chance.</summary>
    public void Forget(DeliveryId delivery)
    {
        lock (gate)
        {
            seen.Remove(delivery);
        }
    }
}

using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Commands.Routing;

/// <summary>The last deliveries seen, so that a repeated look-up is answered once. Platforms repeat within minutes; effects are remembered by the store.</summary>
internal sealed class RecentDeliveries(int capacity = 4096)
{
    private readonly Lock gate = new();
    private readonly HashSet<DeliveryId> seen = [];
    private readonly Queue<DeliveryId> order = [];

    /// <summary>False when it was seen before.</summary>
    public bool Add(DeliveryId delivery)
    {
        lock (gate)
        {
            if (!seen.Add(delivery))
            {
                return false;
            }

            order.Enqueue(delivery);
            if (order.Count > capacity)
            {
                seen.Remove(order.Dequeue());
            }

            return true;
        }
    }

    /// <summary>Its effect could not be committed: a repetition is another chance.</summary>
    public void Forget(DeliveryId delivery)
    {
        lock (gate)
        {
            seen.Remove(delivery);
        }
    }
}

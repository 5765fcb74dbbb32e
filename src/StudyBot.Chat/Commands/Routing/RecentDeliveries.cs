using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Commands.Routing;

/// <summary>The last deliveries seen, so that a repeated look-up is answered once. Platforms repeat within minutes; effects are remembered by the store.</summary>
internal sealed class RecentDeliveries(int capacity = 4096)
{
    private readonly Lock _gate = new();
    private readonly HashSet<DeliveryId> _seen = [];
    private readonly Queue<DeliveryId> _order = [];

    /// <summary>False when it was seen before.</summary>
    public bool Add(DeliveryId delivery)
    {
        lock (_gate)
        {
            if (!_seen.Add(delivery))
            {
                return false;
            }

            _order.Enqueue(delivery);
            if (_order.Count > capacity)
            {
                _seen.Remove(_order.Dequeue());
            }

            return true;
        }
    }

    /// <summary>Its effect could not be committed: a repetition is another chance.</summary>
    public void Forget(DeliveryId delivery)
    {
        lock (_gate)
        {
            _seen.Remove(delivery);
        }
    }
}

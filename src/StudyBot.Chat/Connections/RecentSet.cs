namespace StudyBot.Chat.Connections;

/// <summary>The latest of what was seen; beyond a number the oldest is forgotten. Not for several threads at once.</summary>
public sealed class RecentSet<T>(int most)
    where T : struct, IEquatable<T>
{
    private readonly HashSet<T> seen = [];
    private readonly Queue<T> order = new();

    /// <summary>Whether it was not among them.</summary>
    public bool TryAdd(T item)
    {
        if (!seen.Add(item))
        {
            return false;
        }

        order.Enqueue(item);
        if (order.Count > most)
        {
            seen.Remove(order.Dequeue());
        }

        return true;
    }

    public void Remove(T item) => seen.Remove(item);

    public void Clear()
    {
        seen.Clear();
        order.Clear();
    }
}

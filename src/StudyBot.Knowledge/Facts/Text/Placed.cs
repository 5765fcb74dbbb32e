using StudyBot.Knowledge.Mentions;

namespace StudyBot.Knowledge.Facts.Text;

/// <summary>A mention by the words of its sentence that it covers, both ends included.</summary>
internal readonly record struct Placed<T>(T Mention, int First, int Last)
    where T : Mention;

internal static class PlacedIn
{
    /// <summary>The mentions that start at these words, both ends included; by halving, so that a long sentence costs no more.</summary>
    public static IEnumerable<Placed<T>> Within<T>(this IReadOnlyList<Placed<T>> mentions, int first, int last)
        where T : Mention
    {
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].First < first) low = middle + 1;
            else high = middle;
        }

        for (var i = low; i < mentions.Count && mentions[i].First <= last; i++)
        {
            yield return mentions[i];
        }
    }

    public static bool AnyWithin<T>(this IReadOnlyList<Placed<T>> mentions, int first, int last)
        where T : Mention => mentions.Within(first, last).Any();
}

using NodaTime;

namespace StudyBot.Quizzes.Reminders;

/// <summary>
/// Since when things wait that have no time of their own: since they were first seen waiting. When the document came that they are of says little: it may have been read
/// anew, a decision taken back, or a policy changed since.
/// </summary>
public static class Waiting
{
    /// <summary>What no longer waits is forgotten, and begins anew where it waits again.</summary>
    public static IReadOnlyDictionary<string, Instant> Note(IReadOnlyDictionary<string, Instant> before, IEnumerable<string> items, Instant now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(items);
        return items.Distinct(StringComparer.Ordinal).ToDictionary(
            item => item, item => before.TryGetValue(item, out var since) && since <= now ? since : now, StringComparer.Ordinal);
    }
}

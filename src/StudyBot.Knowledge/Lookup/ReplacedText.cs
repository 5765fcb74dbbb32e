using NodaTime;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Lookup;

/// <summary>A text in whose place another was put: what was answered before then came from it.</summary>
/// <param name="Hash">Of its original, by which whatever was made of it names it.</param>
/// <param name="At">When it was replaced.</param>
/// <param name="Before">The one in whose place it had been put itself; null where it was the first.</param>
public sealed record ReplacedText(ContentHash Hash, Instant At, ReplacedText? Before)
{
    /// <summary>This one and all before it, the latest first.</summary>
    public IEnumerable<ReplacedText> AndBefore()
    {
        for (var text = this; text is not null; text = text.Before)
        {
            yield return text;
        }
    }
}

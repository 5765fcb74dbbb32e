using System.Globalization;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Facts;

/// <summary>Gives the facts of one source their ids and keeps them apart.</summary>
internal sealed class FactIds(SourceId source, SourceText text)
{
    private readonly Dictionary<string, int> given = new(StringComparer.Ordinal);

    /// <param name="apart">What tells two of the same key apart ("1994" of four agreements in one sentence); else they are counted.</param>
    public FactId Next(string kind, Evidence main, string key, string? apart = null)
    {
        var start = text.CodePointsBefore(main.Span.Start);
        var id = FactId.Of(source, kind, start, key);
        if (given.TryAdd(id.Value, 1))
        {
            return id;
        }

        if (apart is not null)
        {
            key = $"{key}.{apart}";
            id = FactId.Of(source, kind, start, key);
            if (given.TryAdd(id.Value, 1))
            {
                return id;
            }
        }

        // Keys hold no '#', so a counted id meets no other.
        given[id.Value]++;
        return FactId.Of(source, kind, start, $"{key}#{given[id.Value].ToString(CultureInfo.InvariantCulture)}");
    }
}

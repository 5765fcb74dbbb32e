using System.Globalization;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Knowledge.Lookup;

/// <summary>What of a fact's id stays the same in another text: without the source, and without the place.</summary>
public static class FactKey
{
    /// <summary>Kind, start and key. The whole id where it is not of this source.</summary>
    public static string Within(SourceId source, FactId id)
    {
        var prefix = $"{source}/";
        return id.Value.StartsWith(prefix, StringComparison.Ordinal) ? id.Value[prefix.Length..] : id.Value;
    }

    /// <summary>The key alone, the same wherever its sentence stands: that of a quote, which is where it begins, is counted from the sentence.</summary>
    public static string Of(SourceId source, FactId id)
    {
        if (Within(source, id).Split('/', 3) is not [var kind, var start, var key])
        {
            return id.Value;
        }

        if (kind != "quote")
        {
            return key;
        }

        var digits = key.AsSpan().IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : key.Length;
        return int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            && int.TryParse(key.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            && place >= from
                ? string.Create(CultureInfo.InvariantCulture, $"+{place - from}{key.AsSpan(digits)}")
                : key;
    }
}

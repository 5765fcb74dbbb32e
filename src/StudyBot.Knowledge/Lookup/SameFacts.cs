using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup.Likeness;

namespace StudyBot.Knowledge.Lookup;

/// <summary>
/// Which facts are the same: the same said by the same sentence, wherever it stands and whatever the fact's id. What was found right of one is right of the other,
/// and of nothing else.
/// </summary>
public static class SameFacts
{
    private const int PrintBytes = 9;

    /// <summary>12 characters of base64url, equal for facts that are the same.</summary>
    public static string PrintOf(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var text = $"{PlainWords.Line(fact.Main.Text)}\n{FactSaying.Of(fact)}";
        return Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, PrintBytes));
    }

    /// <summary>Finds facts again among others: each under its own id where that is the same fact still, else the first that is and that none has yet.</summary>
    /// <param name="before">Their prints.</param>
    /// <returns>Those that are found.</returns>
    public static IReadOnlyDictionary<FactId, FactId> Among(IEnumerable<KeyValuePair<FactId, string>> before, IEnumerable<Fact> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var waiting = before.ToList();
        var free = after.GroupBy(PrintOf, fact => fact.Id).ToDictionary(same => same.Key, same => same.Distinct().ToList());
        var found = new Dictionary<FactId, FactId>();
        foreach (var (fact, print) in waiting)
        {
            if (free.TryGetValue(print, out var ids) && ids.Remove(fact))
            {
                found[fact] = fact;
            }
        }

        foreach (var (fact, print) in waiting.Where(one => !found.ContainsKey(one.Key)))
        {
            if (free.TryGetValue(print, out var ids) && ids.Count > 0)
            {
                found[fact] = ids[0];
                ids.RemoveAt(0);
            }
        }

        return found;
    }
}

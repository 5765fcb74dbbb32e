using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup.Likeness;

namespace StudyBot.Knowledge.Lookup;

/// <summary>Which facts of a text stand in another one just as they were: the same said by the same sentence, wherever it stands. What was found right of the one is right of the other.</summary>
public static class SameFacts
{
    public static IReadOnlyDictionary<FactId, FactId> Between(IEnumerable<Fact> before, IEnumerable<Fact> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var now = after.GroupBy(KeyOf).ToDictionary(same => same.Key, same => new Queue<FactId>(same.Select(fact => fact.Id)));
        var pairs = new Dictionary<FactId, FactId>();
        foreach (var fact in before)
        {
            if (now.TryGetValue(KeyOf(fact), out var same) && same.TryDequeue(out var id))
            {
                pairs.TryAdd(fact.Id, id);
            }
        }

        return pairs;
    }

    private static (string Sentence, string Said) KeyOf(Fact fact) => (PlainWords.Line(fact.Main.Text), FactSaying.Of(fact));
}

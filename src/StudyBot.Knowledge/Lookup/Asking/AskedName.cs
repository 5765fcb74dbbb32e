using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup.Indexing;
using StudyBot.Knowledge.Lookup.Naming;

namespace StudyBot.Knowledge.Lookup.Asking;

/// <summary>
/// What a question names where it asks no more than that: "Who is Lund?", "the Arendal summit". There may be more to read of it than passages.
/// </summary>
/// <param name="Name">As the sources write it.</param>
public sealed record AskedName(AskedNameKind Kind, string Name)
{
    // With more words beside it, a name is a part of what is asked.
    private const int MostWords = 5;

    /// <summary>At most one of each kind, the most named first; none where the question asks more, or the name is several things'.</summary>
    public static IReadOnlyList<AskedName> Find(GroupKnowledge known, string question)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(question);
        var words = NameForm.Words(question).SkipWhile(IsAround).ToList();
        words = words[..(words.FindLastIndex(word => !IsAround(word)) + 1)];
        if (words.Count is 0 or > MostWords || words.Exists(KindWords.IsAsking))
        {
            return [];
        }

        var name = string.Join(' ', words);
        return
        [
            .. new[]
            {
                Named(AskedNameKind.Person, NameIndex.Of(known.Names, NameKind.Person), name),
                Named(AskedNameKind.Place, NameIndex.Of(known.Names, NameKind.Place), name),
                Named(AskedNameKind.Term, NameIndex.OfBodiesAndTerms(known.Names, known.Facts), name),
            }.OfType<(AskedName Asked, int Mentions)>().OrderByDescending(n => n.Mentions).Select(n => n.Asked),
            .. Event(known.Facts, name, words),
        ];
    }

    private static bool IsAround(string word) => KindWords.IsAsking(word) || KindWords.IsSmall(word);

    private static (AskedName Asked, int Mentions)? Named(AskedNameKind kind, NameIndex index, string name) =>
        index.Find(name) is NameMatches.OneBest { Quality: NameMatchQuality.Words, IsByRole: false, Thing: var thing }
            ? (new AskedName(kind, thing.Name), thing.Mentions)
            : null;

    // Someone who took part is not what it was.
    private static IEnumerable<AskedName> Event(IReadOnlyList<Fact> facts, string name, List<string> words)
    {
        if (words.TrueForAll(KindWords.IsKind)
            || EventLookup.Find(facts, name) is not EventMatches.OneBest { Match: { Quality: NameMatchQuality.Words, IsKindAsAsked: true }, Event: var fact })
        {
            yield break;
        }

        var own = NameForm.Words($"{fact.Name.Value} {fact.Place?.Value}").Concat(KindWords.Of(fact.EventKind)).ToHashSet(StringComparer.Ordinal);
        if (words.TrueForAll(own.Contains))
        {
            yield return new AskedName(AskedNameKind.Event, fact.Place?.Value ?? fact.Name.Value);
        }
    }
}

/// <summary>By the card that shows it.</summary>
public enum AskedNameKind
{
    Person,
    Place,

    /// <summary>An explained term, or a body.</summary>
    Term,
    Event,
}

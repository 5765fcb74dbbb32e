using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup.Indexing;
using StudyBot.Knowledge.Lookup.Naming;

namespace StudyBot.Knowledge.Lookup.Asking;

/// <summary>Something that a question names and asks no more of: "Who is Lund?", "the Arendal summit". There may be more to read of it than passages.</summary>
/// <param name="Name">As the sources write it.</param>
public sealed record AskedName(AskedNameKind Kind, string Name)
{
    // With more words beside it, a name is a part of what is asked.
    private const int MostWords = 5;

    private static readonly KeptIndex<Dictionary<string, List<AskedName>>> Indexes = new(Read);

    /// <summary>What the question is the name of; none where it asks more, at most one of each kind.</summary>
    public static IReadOnlyList<AskedName> Find(GroupKnowledge known, string question)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(question);
        var words = NameForm.Words(question);
        var telling = words.SkipWhile(IsAround).ToList();
        telling = telling[..(telling.FindLastIndex(word => !IsAround(word)) + 1)];
        if (telling.Count is 0 or > MostWords)
        {
            return [];
        }

        var name = string.Join(' ', telling);
        return
        [
            .. Indexes.Of(known).GetValueOrDefault(name, []),
            .. telling.Exists(KindWords.IsAsking) || EventLookup.Find(known.Facts, name) is not EventMatches.OneBest { Match: { Quality: NameMatchQuality.Words, IsKindAsAsked: true } } best
                ? Array.Empty<AskedName>()
                : IsNameOf(best.Event, telling) ? [new AskedName(AskedNameKind.Event, best.Event.Place?.Value ?? best.Event.Name.Value)] : [],
        ];
    }

    private static bool IsAround(string word) => KindWords.IsAsking(word) || KindWords.IsSmall(word);

    // Someone who took part is not what it was.
    private static bool IsNameOf(EventFact fact, List<string> words)
    {
        var own = NameForm.Words($"{fact.Name.Value} {fact.Place?.Value}").Concat(KindWords.Of(fact.EventKind)).ToHashSet(StringComparer.Ordinal);
        return words.Exists(word => !KindWords.IsKind(word)) && words.TrueForAll(own.Contains);
    }

    private static Dictionary<string, List<AskedName>> Read(GroupKnowledge known)
    {
        var named = known.Names
            .SelectMany(source => source.Names)
            .Where(entry => entry.Kind is NameKind.Person or NameKind.Place)
            .SelectMany(entry => entry.Aliases.Append(entry.Name).Select(form => (
                Form: form,
                Thing: new AskedName(entry.Kind == NameKind.Person ? AskedNameKind.Person : AskedNameKind.Place, entry.Name),
                entry.Sentences.Count)));
        var terms = known.Facts
            .OfType<TermFact>()
            .SelectMany(term => term.Aliases.Append(term.Term).Select(form => (
                Form: form.Value,
                Thing: new AskedName(AskedNameKind.Term, term.Term.Value),
                Count: 1)));
        return named
            .Concat(terms)
            .GroupBy(entry => NameForm.Fold(entry.Form), StringComparer.Ordinal)
            .Where(group => group.Key.Length > 0)
            .ToDictionary(
                group => group.Key,
                group => group
                    .GroupBy(entry => entry.Thing.Kind)
                    .OrderByDescending(kind => kind.Sum(entry => entry.Count))
                    .Select(kind => kind.MaxBy(entry => entry.Count).Thing)
                    .ToList(),
                StringComparer.Ordinal);
    }
}

public enum AskedNameKind
{
    Person,
    Place,
    Term,
    Event,
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Knowledge.Lookup.Naming;

/// <summary>
/// The people, the places, or the bodies and terms of one group, by the words they can be found by. Made once for each list that a store gives and
/// kept as long as the list lives.
/// </summary>
public sealed class NameIndex
{
    private static readonly ConditionalWeakTable<IReadOnlyList<SourceNames>, Lazy<NameIndex>[]> Kinds = [];
    private static readonly ConditionalWeakTable<IReadOnlyList<Fact>, ConditionalWeakTable<IReadOnlyList<SourceNames>, NameIndex>> Terms = [];

    private static readonly ConditionalWeakTable<IReadOnlyList<SourceSummary>, NameIndex> Titles = [];

    private readonly Lazy<Dictionary<string, NamedThing>> byDigest;
    private readonly Lazy<IReadOnlyList<NamedThing>> byMentions;
    private readonly List<string>[]?[] telling;
    private readonly int[][] named;
    private readonly int[][] called;

    private NameIndex(IEnumerable<NamedIn> entries)
    {
        var words = new NameWords();
        Things = NameClusters.Of(entries, words);
        telling = new List<string>[]?[Things.Count];
        var byName = PostingsOf(Things, thing => NameWordsOf(thing, words));
        var byRole = PostingsOf(Things, thing => RoleWordsOf(thing, words));
        Words = new Vocabulary(byName.Keys.Union(byRole.Keys));
        named = [.. Enumerable.Range(0, Words.Count).Select(number => byName.TryGetValue(Words[number], out var having) ? having.ToArray() : [])];
        called = [.. Enumerable.Range(0, Words.Count).Select(number => byRole.TryGetValue(Words[number], out var having) ? having.ToArray() : [])];
        byDigest = new(IndexDigests);
        byMentions = new(() => [.. Things.OrderByDescending(t => t.Mentions)]);
    }

    internal Vocabulary Words { get; }

    internal IReadOnlyList<NamedThing> Things { get; }

    /// <summary>Those that most sentences name first.</summary>
    public IReadOnlyList<NamedThing> ByMentions => byMentions.Value;

    /// <param name="names">A list as a name store gives it; it must not change afterwards.</param>
    public static NameIndex Of(IReadOnlyList<SourceNames> names, NameKind kind) =>
        Kinds.GetValue(names, list => [.. Enum.GetValues<NameKind>().Select(k => new Lazy<NameIndex>(() => new NameIndex(EntriesOf(list, k))))])[(int)kind].Value;

    /// <summary>Organizations, and the terms that sources explain: a term and the body of that name are one.</summary>
    public static NameIndex OfBodiesAndTerms(IReadOnlyList<SourceNames> names, IReadOnlyList<Fact> facts) => Terms
        .GetValue(facts, _ => [])
        .GetValue(names, list => new NameIndex(EntriesOf(list, NameKind.Organization).Concat(facts.OfType<TermFact>().Select(EntryOf))));

    /// <summary>Sources by their titles, also by the names of their files; those of one title are one thing in several sources.</summary>
    /// <param name="sources">A list as a source store gives it; it must not change afterwards.</param>
    public static NameIndex OfTitles(IReadOnlyList<SourceSummary> sources) => Titles.GetValue(sources, list => new NameIndex(list.Select(EntryOf)));

    /// <inheritdoc cref="NameSearch.Find"/>
    public NameMatches Find(string name) => new NameSearch(this).Find(name);

    /// <summary>What a name may become while it is typed, best first; those named most often where nothing is typed yet.</summary>
    public IReadOnlyList<NamedThing> Complete(string typed, int atMost) => new NameSearch(this, isTyping: true).Complete(typed, atMost);

    /// <summary>What a <see cref="NamedThing.Digest"/> names, also where another source has a fuller name by now; null where there is none.</summary>
    public NamedThing? FindByDigest(string digest) => byDigest.Value.GetValueOrDefault(digest);

    /// <summary>The things that have a word in a name.</summary>
    internal ReadOnlySpan<int> NamedBy(int word) => named[word];

    /// <summary>The things that have a word in what they are called beside their name, and in no name.</summary>
    internal ReadOnlySpan<int> CalledBy(int word) => called[word];

    /// <summary>The telling words of each name that a thing has, the fullest name's first; found when it is first asked for.</summary>
    internal List<string>[] NamesOf(int thing) =>
        telling[thing] ??= [.. Things[thing].OtherNames.Prepend(Things[thing].Name).Select(NameSearch.WordsOf)];

    private static IEnumerable<NamedIn> EntriesOf(IReadOnlyList<SourceNames> names, NameKind kind) =>
        names.SelectMany(source => source.Names.Where(n => n.Kind == kind).Select(entry => new NamedIn(source.Source, entry)));

    private static NamedIn EntryOf(TermFact term) =>
        new(term.Source, new NamedEntry(NameKind.Organization, term.Term.Value, null, [.. term.Aliases.Select(a => a.Value)], []));

    private static NamedIn EntryOf(SourceSummary source) =>
        new(source.Id, new NamedEntry(NameKind.Organization, source.DisplayTitle, source.Info.Publisher, [source.FileName], []));

    private static Dictionary<string, List<int>> PostingsOf(IReadOnlyList<NamedThing> things, Func<NamedThing, IEnumerable<string>> wordsOf)
    {
        var postings = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < things.Count; i++)
        {
            foreach (var word in wordsOf(things[i]))
            {
                ref var having = ref CollectionsMarshal.GetValueRefOrAddDefault(postings, word, out _);
                having ??= [];
                if (having.Count == 0 || having[^1] != i)
                {
                    having.Add(i);
                }
            }
        }

        return postings;
    }

    // "New York" is also typed as one word.
    private static IEnumerable<string> NameWordsOf(NamedThing thing, NameWords words) => thing.OtherNames.Prepend(thing.Name)
        .SelectMany(words.Of)
        .Append(string.Concat(words.Of(thing.Name)));

    private static IEnumerable<string> RoleWordsOf(NamedThing thing, NameWords words) =>
        thing.In.Any(i => i.Entry.Role is not null)
            ? thing.In.Select(i => i.Entry.Role).OfType<string>().Distinct(StringComparer.Ordinal).SelectMany(words.Of).Except(NameWordsOf(thing, words))
            : [];

    private Dictionary<string, NamedThing> IndexDigests()
    {
        var found = new Dictionary<string, NamedThing>(StringComparer.Ordinal);
        foreach (var thing in Things)
        {
            found[thing.Digest] = thing;
        }

        foreach (var thing in Things)
        {
            foreach (var name in thing.In.Select(i => i.Entry.Name).Distinct(StringComparer.Ordinal))
            {
                found.TryAdd(NamedThing.DigestOf(name), thing);
            }
        }

        return found;
    }
}

using System.Runtime.InteropServices;

namespace StudyBot.Knowledge.Lookup.Naming;

/// <summary>
/// Which entries of several sources are one: those with the same full name (of a person in either order), and one whose whole name is another
/// name of one other thing only, or its initials. A name that is two people's joins neither.
/// </summary>
internal sealed class NameClusters
{
    private const int MostOtherNames = 24;

    private readonly NameWords words;

    private NameClusters(NameWords words) => this.words = words;

    public static IReadOnlyList<NamedThing> Of(IEnumerable<NamedIn> entries, NameWords words) => new NameClusters(words).Make(entries);

    private List<NamedThing> Make(IEnumerable<NamedIn> entries)
    {
        var clusters = new List<Cluster>();
        var byKey = new Dictionary<string, Cluster>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var key = KeyOf(entry.Entry.Kind, entry.Entry.Name);
            if (key.Length == 0)
            {
                continue;
            }

            ref var cluster = ref CollectionsMarshal.GetValueRefOrAddDefault(byKey, key, out var isKnown);
            if (!isKnown)
            {
                clusters.Add(cluster = new Cluster(key));
            }

            cluster!.Entries.Add(entry);
        }

        Join(clusters, byKey);
        return [.. clusters.Where(c => c.JoinedTo is null).Select(ToThing)];
    }

    /// <summary>The words that decide: of a person in any order, of others without "the".</summary>
    private string KeyOf(NameKind kind, string name)
    {
        var read = words.Of(name);
        return kind == NameKind.Person && read.Count > 1 ? string.Join(' ', read.Order(StringComparer.Ordinal))
            : kind != NameKind.Person && read is ["the", _, ..] ? string.Join(' ', read.Skip(1))
            : words.Fold(name);
    }

    private void Join(List<Cluster> clusters, Dictionary<string, Cluster> byKey)
    {
        var owners = new Dictionary<string, List<Cluster>>(StringComparer.Ordinal);
        foreach (var cluster in clusters)
        {
            foreach (var alias in cluster.Entries.SelectMany(OtherKeysOf).Where(k => k != cluster.Key).Distinct(StringComparer.Ordinal))
            {
                ref var having = ref CollectionsMarshal.GetValueRefOrAddDefault(owners, alias, out _);
                (having ??= []).Add(cluster);
            }
        }

        foreach (var (key, cluster) in byKey)
        {
            if (owners.TryGetValue(key, out var having) && OwnerOf(key, having) is { } owner)
            {
                var (from, to) = (cluster.Root, owner.Root);
                if (from != to)
                {
                    to.Entries.AddRange(from.Entries);
                    from.JoinedTo = to;
                }
            }
        }
    }

    /// <summary>The one that has a name as its other name; of several the one whose initials it is. Null where that leaves more than one.</summary>
    private static Cluster? OwnerOf(string key, List<Cluster> having)
    {
        if (having is [var only])
        {
            return only;
        }

        var spelt = having.Where(c => IsInitialsOf(key, c.Key)).Take(2).ToList();
        return spelt is [var spelling] ? spelling : null;
    }

    // "SC" of "Sound Council", and of "Council of the Sound" too: small words may be passed over.
    private static bool IsInitialsOf(string acronym, string name)
    {
        var words = name.Split(' ');
        return acronym.Length > 1 && words.Length > 1
            && (acronym == string.Concat(words.Select(w => w[0])) || acronym == string.Concat(words.Where(w => !KindWords.IsSmall(w)).Select(w => w[0])));
    }

    // A surname stands for its bearer whether or not the source itself uses it alone.
    private IEnumerable<string> OtherKeysOf(NamedIn named)
    {
        var entry = named.Entry;
        var others = entry.Aliases.Select(alias => KeyOf(entry.Kind, alias));
        return entry.Kind == NameKind.Person && words.Of(entry.Name) is [_, .., var surname] ? others.Append(surname) : others;
    }

    private NamedThing ToThing(Cluster cluster)
    {
        // How many sentences have each form of the name, in the order of their first source.
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        var others = new Dictionary<string, (string Name, int Weight)>(StringComparer.Ordinal);
        foreach (var (_, entry) in cluster.Entries)
        {
            weights[entry.Name] = weights.GetValueOrDefault(entry.Name) + entry.Sentences.Count;
            foreach (var other in entry.Aliases.Prepend(entry.Name))
            {
                ref var form = ref CollectionsMarshal.GetValueRefOrAddDefault(others, words.Fold(other), out _);
                form = (form.Name ?? other, form.Weight + entry.Sentences.Count);
            }
        }

        var name = weights.OrderByDescending(w => words.Of(w.Key).Count).ThenByDescending(w => w.Value).First().Key;
        return new NamedThing(
            name,
            [
                .. others.Where(o => o.Key.Length > 0 && o.Key != words.Fold(name))
                    .OrderByDescending(o => o.Value.Weight)
                    .Take(MostOtherNames)
                    .Select(o => o.Value.Name),
            ],
            [.. cluster.Entries.OrderByDescending(e => e.Entry.Sentences.Count)]);
    }

    private sealed class Cluster(string key)
    {
        public string Key { get; } = key;

        public List<NamedIn> Entries { get; } = [];

        public Cluster? JoinedTo { get; set; }

        public Cluster Root
        {
            get
            {
                var root = this;
                while (root.JoinedTo is { } next)
                {
                    root = next;
                }

                return root;
            }
        }
    }
}

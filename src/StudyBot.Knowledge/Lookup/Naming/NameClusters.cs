using System.Runtime.InteropServices;

namespace StudyBot.Knowledge.Lookup.Naming;

/// <summary>
/// Which entries of several sources are one: those with the same full name (of a person in either order), and one whose whole name is another
/// name of one other thing only. A name that is two people's joins neither.
/// </summary>
internal static class NameClusters
{
    private const int MostOtherNames = 24;

    public static IReadOnlyList<NamedThing> Of(IEnumerable<NamedIn> entries)
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
        return [.. clusters.Where(c => c.JoinedTo is null).Select(c => c.ToThing())];
    }

    /// <summary>The words that decide: of a person in any order, of others without "the".</summary>
    private static string KeyOf(NameKind kind, string name)
    {
        var words = NameForm.Words(name);
        return kind == NameKind.Person
            ? string.Join(' ', words.Order(StringComparer.Ordinal))
            : string.Join(' ', words.Count > 1 && words[0] == "the" ? words.Skip(1) : words);
    }

    private static void Join(List<Cluster> clusters, Dictionary<string, Cluster> byKey)
    {
        // Of each other name the one cluster that has it; null where several do.
        var owners = new Dictionary<string, Cluster?>(StringComparer.Ordinal);
        foreach (var cluster in clusters)
        {
            foreach (var alias in cluster.Entries.SelectMany(OtherKeysOf).Where(k => k != cluster.Key).Distinct(StringComparer.Ordinal))
            {
                ref var owner = ref CollectionsMarshal.GetValueRefOrAddDefault(owners, alias, out var isKnown);
                owner = isKnown ? null : cluster;
            }
        }

        foreach (var (key, cluster) in byKey)
        {
            if (owners.TryGetValue(key, out var owner) && owner is not null)
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

    // A surname stands for its bearer whether or not the source itself uses it alone.
    private static IEnumerable<string> OtherKeysOf(NamedIn named)
    {
        var entry = named.Entry;
        var others = entry.Aliases.Select(alias => KeyOf(entry.Kind, alias));
        return entry.Kind == NameKind.Person && NameForm.Words(entry.Name) is [_, .., var surname] ? others.Append(surname) : others;
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

        public NamedThing ToThing()
        {
            var name = Entries
                .GroupBy(e => e.Entry.Name, StringComparer.Ordinal)
                .OrderByDescending(g => NameForm.Words(g.Key).Count)
                .ThenByDescending(g => g.Sum(e => e.Entry.Sentences.Count))
                .First().Key;
            var others = Entries
                .SelectMany(e => e.Entry.Aliases.Prepend(e.Entry.Name).Select(n => (Name: n, Weight: e.Entry.Sentences.Count)))
                .GroupBy(n => NameForm.Fold(n.Name), StringComparer.Ordinal)
                .Where(g => g.Key.Length > 0 && g.Key != NameForm.Fold(name))
                .OrderByDescending(g => g.Sum(n => n.Weight))
                .Select(g => g.First().Name)
                .Take(MostOtherNames);
            return new NamedThing(name, [.. others], [.. Entries.OrderByDescending(e => e.Entry.Sentences.Count)]);
        }
    }
}

using System.Text;
using StudyBot.Knowledge.WordLists;

namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>
/// The gazetteer's names, to be followed word by word. A node is what a name begins with, up to the end of one of its words, and is found by these
/// letters; so there is one table of beginnings instead of a tree of objects.
/// </summary>
/// <param name="nodes">How many beginnings there is room for.</param>
/// <param name="letters">How many bytes of UTF-8 they may have together.</param>
internal sealed class NameTree(int nodes, int letters)
{
    private readonly WordTable beginnings = new(nodes, letters);
    private readonly Node[] known = new Node[nodes];

    // First names that are not written as they are looked up: with diacritics or a comma. They are few.
    private readonly Dictionary<int, string> spellings = [];
    private int longest;

    /// <summary>Adds a thing by its names, between each two a semicolon; a name that another thing has already stays that one's.</summary>
    /// <exception cref="InvalidOperationException">There is no room for it, or another's first name differs only in its diacritics.</exception>
    public void Add(ReadOnlySpan<char> names, GazetteerKind kind)
    {
        var first = names.IndexOf(';') is >= 0 and var end ? names[..end] : names;
        var named = Reach(KeyOf(first));
        foreach (var range in names.Split(';'))
        {
            var node = Reach(KeyOf(names[range]));
            if (known[node].Named == 0)
            {
                Spell(named, first);
                known[node] = known[node] with { Named = named + 1, Kind = kind };
            }
        }
    }

    /// <summary>The node of a whole name or of the beginning of one.</summary>
    public GazetteerNode? Find(ReadOnlySpan<char> name) => NodeOf(KeyOf(name));

    /// <summary>The node of a word that names begin with.</summary>
    /// <param name="folded">As the tokenizer cuts it.</param>
    public GazetteerNode? Root(ReadOnlySpan<char> folded) => NodeOf(folded);

    public GazetteerNode? Next(int node, ReadOnlySpan<char> folded)
    {
        if (!known[node].GoesOn)
        {
            return null;
        }

        Span<char> name = stackalloc char[longest];
        var length = beginnings.Copy(node, name);
        if (length + 1 + folded.Length > longest)
        {
            return null;
        }

        name[length++] = ' ';
        folded.CopyTo(name[length..]);
        return NodeOf(name[..(length + folded.Length)]);
    }

    public GazetteerEntry? EntryAt(int node) => known[node] is { Named: > 0 } found ? new(this, found.Named - 1, found.Kind) : null;

    /// <summary>The name that ends at a node, as it was written first.</summary>
    public string NameAt(int node) => spellings.TryGetValue(node, out var spelling) ? spelling : beginnings[node];

    /// <summary>A name as its words are looked up: folded, one space between each two as the tokenizer cuts them.</summary>
    private static ReadOnlySpan<char> KeyOf(ReadOnlySpan<char> name) =>
        Ascii.IsValid(name) && name is [not ' ', .., not ' '] or [not ' '] && !name.Contains(',') && name.IndexOf("  ") < 0
            ? name
            : string.Join(' ', Folding.Fold(name.ToString()).Replace(",", " ,", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private GazetteerNode? NodeOf(ReadOnlySpan<char> key) => beginnings.Find(key) is >= 0 and var node ? new(this, node) : null;

    private int Reach(ReadOnlySpan<char> key)
    {
        longest = Math.Max(longest, key.Length);
        for (var end = 0; end < key.Length; end++)
        {
            if (key[end] == ' ')
            {
                var node = beginnings.Add(key[..end]);
                known[node] = known[node] with { GoesOn = true };
            }
        }

        return beginnings.Add(key);
    }

    private void Spell(int node, ReadOnlySpan<char> name)
    {
        if (!(spellings.TryGetValue(node, out var spelling) ? name.SequenceEqual(spelling) : beginnings.Is(node, name)))
        {
            spellings[node] = known[node].IsFirst
                ? throw new InvalidOperationException($"The gazetteer cannot tell {name} from {NameAt(node)}.")
                : name.ToString();
        }

        known[node] = known[node] with { IsFirst = true };
    }

    /// <param name="Named">The node of the first name of what is named here, from 1; 0 when nothing is.</param>
    /// <param name="GoesOn">Whether names go on behind it.</param>
    /// <param name="IsFirst">Whether it is the first name of a thing, so that its spelling counts.</param>
    private readonly record struct Node(int Named, GazetteerKind Kind, bool GoesOn, bool IsFirst);
}

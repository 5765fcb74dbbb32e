namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>Which keys the document makes those of one place or body.</summary>
internal sealed class SameThings
{
    private readonly Dictionary<string, string> first = new(StringComparer.Ordinal);

    /// <summary>From here on <paramref name="other"/> means what <paramref name="key"/> means.</summary>
    public void Equate(string key, string other)
    {
        var (root, otherRoot) = (KeyOf(key), KeyOf(other));
        if (root != otherRoot)
        {
            first[otherRoot] = root;
        }
    }

    /// <summary>The one key of all that are equated with this; itself when none is.</summary>
    public string KeyOf(string key)
    {
        var root = key;
        while (first.TryGetValue(root, out var next))
        {
            root = next;
        }

        // So that no chain of names stays long.
        while (first.TryGetValue(key, out var next))
        {
            first[key] = root;
            key = next;
        }

        return root;
    }
}

namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>The places or the bodies of a document, an entry a key.</summary>
internal sealed class EntryList(SameThings same)
{
    private readonly List<EntryBuilder> entries = [];
    private readonly Dictionary<string, int> byKey = new(StringComparer.Ordinal);

    /// <summary>The index of the entry that a name belongs to; a new one where its key is new.</summary>
    public int Add(string key, string text)
    {
        var one = same.KeyOf(key);
        if (!byKey.TryGetValue(one, out var entry))
        {
            entries.Add(new EntryBuilder(text));
            byKey.Add(one, entries.Count - 1);
            return entries.Count - 1;
        }

        if (one == key)
        {
            entries[entry].Add(text);
        }
        else
        {
            entries[entry].AddOther(text);
        }

        return entry;
    }

    /// <summary>Words that the document uses for what has an entry already.</summary>
    public void AddOther(int entry, string words) => entries[entry].AddOther(words);

    public IEnumerable<(string Name, IReadOnlyList<string> Aliases)> All()
    {
        foreach (var entry in entries)
        {
            var name = entry.Fullest();
            yield return (name, [.. entry.Aliases(name)]);
        }
    }
}

namespace StudyBot.Knowledge.Lookup.Indexing;

/// <summary>Names that members may be offered, the same name once however often it occurs, each as it is written most.</summary>
internal sealed class NamePool
{
    // Longer ones are clauses, and no platform completes them.
    private const int LongestName = 60;

    private readonly string[] names;
    private readonly TextIndex index;

    /// <param name="named">Every occurrence.</param>
    public NamePool(IEnumerable<string> named)
    {
        names =
        [
            .. named
                .Where(name => name.Length is > 1 and <= LongestName && char.IsLetterOrDigit(name[0]) && !name.AsSpan().ContainsAny('\n', '\r'))
                .GroupBy(NameForm.Fold, StringComparer.Ordinal)
                .Where(group => group.Key.Length > 1)
                .Select(group => (Name: group.CountBy(name => name, StringComparer.Ordinal).MaxBy(c => c.Value).Key, Count: group.Count()))
                .OrderByDescending(n => n.Count)
                .ThenBy(n => n.Name, StringComparer.Ordinal)
                .Select(n => n.Name),
        ];
        index = TextIndex.Of(names.Length, i => [(names[i], 0)]);
    }

    /// <summary>What occurs most first; the names that begin as typed before those that have the words elsewhere.</summary>
    public IReadOnlyList<string> Complete(string typed, int atMost)
    {
        var wanted = NameForm.Words(typed).Select(PlainWord.Singular).ToList();
        if (wanted.Count == 0)
        {
            return [.. names.Take(atMost)];
        }

        var start = NameForm.Fold(typed);
        return
        [
            .. index.Complete(wanted)
                .OrderBy(hit => hit.Slips)
                .ThenByDescending(hit => NameForm.Fold(names[hit.Item]).StartsWith(start, StringComparison.Ordinal))
                .ThenBy(hit => hit.Item)
                .Select(hit => names[hit.Item])
                .Take(atMost),
        ];
    }

    /// <summary>The names that look most like what was typed, for whoever typed it to look at.</summary>
    public IReadOnlyList<string> FindNearest(string typed, int atMost)
    {
        var wanted = PlainWord.Wanted(typed);
        var items = index.FindPartly(wanted).Select(hit => hit.Item).Concat(index.FindAlike(wanted));
        return [.. items.Distinct().Take(atMost).Select(item => names[item])];
    }
}

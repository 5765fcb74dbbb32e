namespace StudyBot.Knowledge.Lookup.Naming;

/// <summary>The words of names, each name read once: most sources name what others name too. Kept while one index is made.</summary>
internal sealed class NameWords
{
    private readonly Dictionary<string, (IReadOnlyList<string> Words, string Fold)> known = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Of(string name) => Read(name).Words;

    /// <summary>As <see cref="NameForm.Fold"/>.</summary>
    public string Fold(string name) => Read(name).Fold;

    private (IReadOnlyList<string> Words, string Fold) Read(string name)
    {
        if (!known.TryGetValue(name, out var read))
        {
            var words = NameForm.Words(name);
            known.Add(name, read = (words, string.Join(' ', words)));
        }

        return read;
    }
}

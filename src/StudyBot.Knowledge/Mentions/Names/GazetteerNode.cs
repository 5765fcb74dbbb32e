namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>A step in the tree of the gazetteer's names, a word a step.</summary>
internal sealed class GazetteerNode
{
    private Dictionary<string, GazetteerNode>? next;

    /// <summary>What is named when the name ends here.</summary>
    public GazetteerEntry? Entry { get; set; }

    public GazetteerNode? Next(string word) => next?.GetValueOrDefault(word);

    public GazetteerNode Reach(string word)
    {
        next ??= new(StringComparer.Ordinal);
        if (!next.TryGetValue(word, out var node))
        {
            node = new();
            next.Add(word, node);
        }

        return node;
    }
}

namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>A step in the tree of the gazetteer's names, a word a step.</summary>
internal readonly record struct GazetteerNode(NameTree Tree, int Number)
{
    /// <summary>What is named when the name ends here.</summary>
    public GazetteerEntry? Entry => Tree.EntryAt(Number);

    public GazetteerNode? Next(ReadOnlySpan<char> word) => Tree.Next(Number, word);
}

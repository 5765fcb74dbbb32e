namespace StudyBot.Knowledge.Documents;

/// <summary>Text to a document: its blocks, numbered from 1, and what it says of itself. Linear; any text is a document.</summary>
public static class DocumentReader
{
    /// <param name="fileName">The title of last resort.</param>
    /// <param name="stated">What whoever added it says of it, if anything.</param>
    public static Document Read(SourceText text, string fileName, StatedInfo? stated = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fileName);
        var raw = ParagraphJoiner.Join(text.Text, LineSplitter.Split(text.Text));
        var kinds = BlockClassifier.Classify(text.Text, raw);
        var blocks = new Block[raw.Count];
        for (var i = 0; i < blocks.Length; i++)
            blocks[i] = new Block(i + 1, kinds[i], raw[i].Span);
        var info = MastheadReader.Read(text, raw, blocks, fileName);
        return new Document(text, blocks, stated?.Over(info) ?? info);
    }
}

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
        return Number(text, raw, kinds, fileName, stated);
    }

    /// <summary>Likewise of what a reader of a format gives; what the file states of itself goes before what its words tell.</summary>
    /// <param name="fileName">The title of last resort.</param>
    /// <param name="stated">What whoever added it says of it, if anything.</param>
    public static Document Read(DocumentReading reading, string fileName, StatedInfo? stated = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(fileName);
        var raw = reading.Spans.Select(span => new RawBlock(span, StandsAlone: true)).ToList();
        var kinds = BlockClassifier.Classify(reading.Text.Text, raw);
        for (var i = 0; i < kinds.Length; i++)
        {
            kinds[i] = reading.Blocks[i].Kind ?? kinds[i];
        }

        var document = Number(reading.Text, raw, kinds, fileName, stated: null);
        var said = reading.Said.Over(document.Info);
        return document with { Info = stated?.Over(said) ?? said };
    }

    private static Document Number(SourceText text, List<RawBlock> raw, BlockKind[] kinds, string fileName, StatedInfo? stated)
    {
        var blocks = new Block[raw.Count];
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i] = new Block(i + 1, kinds[i], raw[i].Span);
        }

        var info = MastheadReader.Read(text, raw, blocks, fileName);
        return new Document(text, blocks, stated?.Over(info) ?? info);
    }
}

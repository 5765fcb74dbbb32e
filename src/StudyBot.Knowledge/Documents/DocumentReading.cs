using System.Text;

namespace StudyBot.Knowledge.Documents;

/// <summary>
/// What a document that is not plain text says: its blocks in the order in which they are read, and what the file states of itself. Its text is made
/// of the blocks, so that every span points into something that can be kept and shown.
/// </summary>
public sealed class DocumentReading
{
    /// <summary>Blank lines part the blocks, as in a plain text.</summary>
    private const string Between = "\n\n";

    private DocumentReading(IReadOnlyList<ReadBlock> blocks, StatedInfo said)
    {
        Blocks = blocks;
        Said = said;
        var text = new StringBuilder();
        var spans = new TextSpan[blocks.Count];
        for (var i = 0; i < spans.Length; i++)
        {
            if (i > 0)
            {
                text.Append(Between);
            }

            spans[i] = new TextSpan(text.Length, blocks[i].Text.Length);
            text.Append(blocks[i].Text);
        }

        Text = new SourceText(text.ToString());
        Spans = spans;
    }

    public IReadOnlyList<ReadBlock> Blocks { get; }

    /// <summary>Where each block stands in <see cref="Text"/>.</summary>
    public IReadOnlyList<TextSpan> Spans { get; }

    /// <summary>What the file states of itself beside its text (the elements of a page, the properties of a file); nothing that it does not state.</summary>
    public StatedInfo Said { get; }

    public SourceText Text { get; }

    public bool IsEmpty => Blocks.Count == 0;

    /// <summary>
    /// Each block on one line, white space between words single, without control characters; empty ones left out, and one longer than
    /// <see cref="DocumentLimits.MaxLineLength"/> in pieces.
    /// </summary>
    public static DocumentReading Of(IEnumerable<ReadBlock> blocks, StatedInfo? said = null)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var kept = new List<ReadBlock>();
        foreach (var block in blocks)
        {
            var line = OnOneLine(block.Text);
            for (var start = 0; start < line.Length;)
            {
                var end = EndOfPiece(line, start);
                if (line[start..end].Trim() is { Length: > 0 } piece)
                {
                    kept.Add(block with { Text = piece });
                }

                start = end;
            }
        }

        return new DocumentReading(kept, said ?? new StatedInfo(null, null, null, null));
    }

    /// <summary>Null where nothing is left, or nothing but space.</summary>
    public static string? OneLineOrNull(string? text) => text is not null && OnOneLine(text).Trim() is { Length: > 0 } line ? line : null;

    private static int EndOfPiece(string line, int start)
    {
        if (line.Length - start <= DocumentLimits.MaxLineLength)
        {
            return line.Length;
        }

        var limit = start + DocumentLimits.MaxLineLength;
        var space = line.LastIndexOf(' ', limit - 1, DocumentLimits.MaxLineLength / 2);
        return space > start ? space : char.IsLowSurrogate(line[limit]) ? limit - 1 : limit;
    }

    private static string OnOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        var isSpaceDue = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];

            // A no-break space is a part of what was written; every other white space only parts words.
            if (char.IsWhiteSpace(c) && c != '\u00A0')
            {
                isSpaceDue = line.Length > 0;
            }
            else if (char.IsControl(c) || c is '\uFEFF' or '\u00AD' || IsAlone(text, i))
            {
                // Marks of a file, hyphens that do not show, halves of a character.
            }
            else
            {
                if (isSpaceDue)
                {
                    line.Append(' ');
                    isSpaceDue = false;
                }

                line.Append(c);
            }
        }

        return line.ToString();
    }

    private static bool IsAlone(string text, int at) => char.IsSurrogate(text[at]) && !(char.IsHighSurrogate(text[at])
        ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
        : at > 0 && char.IsHighSurrogate(text[at - 1]));
}

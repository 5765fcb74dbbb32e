namespace StudyBot.Knowledge.Documents;

public static class DocumentLimits
{
    /// <summary>20 MB a document.</summary>
    public const int MaxBytes = 20 * 1024 * 1024;

    /// <summary>Longer lines are split at white space for analysis, offsets unchanged. UTF-16 units.</summary>
    public const int MaxLineLength = 1024 * 1024;

    /// <summary>Paragraphs of a document that is not plain text; a book of a thousand pages has some ten thousand.</summary>
    public const int MaxBlocks = 1_000_000;

    /// <summary>A title, an author or a publisher, whoever states it; a longer one is cut. Twice the longest line above a body. UTF-16 units.</summary>
    public const int MaxInfoLength = 600;
}

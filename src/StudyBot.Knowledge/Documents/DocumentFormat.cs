namespace StudyBot.Knowledge.Documents;

/// <summary>What a document is written in where it is not plain text; each is read by a reader that needs a package.</summary>
public enum DocumentFormat
{
    Html,
    Markdown,
    Pdf,

    /// <summary>Word's format since 2007.</summary>
    Docx,
}

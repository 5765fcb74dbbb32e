using System.Diagnostics;
using System.Globalization;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Features.Library;

/// <summary>Why a document of a format that is read was not, and what can be done: what follows its name in a sentence, without a full stop.</summary>
public static class UnreadDocument
{
    /// <summary>What is read, as it is told wherever a document is asked for.</summary>
    public const string Formats = "plain text, Markdown, a web page (HTML), a PDF or a Word document (.docx)";

    public const string OtherFormats = "Markdown, web pages (HTML), PDF and Word documents (.docx)";

    private static readonly string Limit = Counted.Bytes(DocumentLimits.MaxBytes).Replace(".0", "", StringComparison.Ordinal);

    public static string Clause(ReadingOutcome outcome) => outcome switch
    {
        ReadingOutcome.Encrypted => "is encrypted; save it without its password and add that",
        ReadingOutcome.NoText => "has no text in it, only pictures of pages, perhaps; add it once it has been through text recognition",
        ReadingOutcome.Damaged => "is damaged, or not what its beginning says; nothing was added",
        ReadingOutcome.TooManyPages pages => string.Create(CultureInfo.InvariantCulture, $"has more than {pages.Limit:N0} pages; add it in parts"),
        ReadingOutcome.TooMuchText => $"holds more than the {Limit} of text that a document may have; add it in parts",
        ReadingOutcome.TooDeep => "is nested far deeper than documents are; save it as text (.txt) and add that",
        ReadingOutcome.TookTooLong late => string.Create(CultureInfo.InvariantCulture, $"took longer than {late.Limit.TotalSeconds:0.#} seconds to read and was given up; save it as text (.txt) and add that"),
        ReadingOutcome.TooMuchMemory => "takes more memory to read than a document may; save it as text (.txt) and add that",
        ReadingOutcome.ReaderFailed => "could not be read: the part of me that reads documents did not answer. Whoever runs me finds the reason in the log",
        _ => throw new UnreachableException(outcome.ToString()),
    };
}

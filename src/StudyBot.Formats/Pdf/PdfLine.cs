namespace StudyBot.Formats.Pdf;

/// <summary>One line of one column. Lengths are points, from the lower left corner of the page.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Column">The edges of the column that it stands in: what shows whether it is indented or full.</param>
/// <param name="Height">The size of its letters, as most of them have it.</param>
internal sealed record PdfLine(int Page, string Text, double Left, double Right, double Baseline, double Height, PdfColumn Column);

/// <param name="Number">Counts the columns of the whole document, in reading order.</param>
internal sealed record PdfColumn(int Number, double Left, double Right);

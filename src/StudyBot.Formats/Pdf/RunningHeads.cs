using System.Text.RegularExpressions;

namespace StudyBot.Formats.Pdf;

/// <summary>Lines that stand at the top or the bottom of page after page, and page numbers: they belong to the paper, not to the text.</summary>
internal static partial class RunningHeads
{
    /// <summary>So many lines at each end of a page are looked at.</summary>
    private const int Reach = 3;

    /// <summary>Points between the places of one head on two pages.</summary>
    private const double Tolerance = 4;

    /// <summary>Times the usual height of letters.</summary>
    private const double Smaller = 0.92;

    private const double FarAbove = 2;

    /// <param name="pages">The lines of each page in reading order.</param>
    public static List<PdfLine> Without(IReadOnlyList<List<PdfLine>> pages)
    {
        var ends = pages.Select(EndsOf).ToList();

        // Of left and right pages each has its own, and a chapter its own; two that are the same are enough where there are few pages.
        var often = Math.Max(2, Math.Min(3, pages.Count / 2));
        var repeated = ends.SelectMany(lines => lines)
            .GroupBy(Key)
            .Where(same => same.Select(line => line.Page).Distinct().Count() >= often)
            .Select(same => same.Key)
            .ToHashSet();
        var dropped = ends.SelectMany(lines => lines)
            .Where(line => repeated.Contains(Key(line)) || IsPageNumber(line, pages.Count))
            .Concat(SmallHeads(pages))
            .ToHashSet<object>(ReferenceEqualityComparer.Instance);
        return [.. pages.SelectMany(lines => lines).Where(line => !dropped.Contains(line))];
    }

    private static List<PdfLine> EndsOf(List<PdfLine> lines)
    {
        var down = lines.OrderByDescending(line => line.Baseline).ToList();
        return [.. down.Take(Reach).Concat(down.TakeLast(Reach)).Distinct()];
    }

    /// <summary>A head that stands on one page alone: in smaller letters than the text, and far above it. The first page's is the document's own.</summary>
    private static IEnumerable<PdfLine> SmallHeads(IReadOnlyList<List<PdfLine>> pages)
    {
        var heights = pages.SelectMany(lines => lines).Select(line => line.Height).Order().ToList();
        foreach (var page in pages.Skip(1))
        {
            var top = page.OrderByDescending(line => line.Baseline).Take(2).ToList();
            if (top is [var head, var below] && heights[heights.Count / 2] is var usual
                && head.Height < usual * Smaller && head.Baseline - below.Baseline > usual * FarAbove)
            {
                yield return head;
            }
        }
    }

    private static (string Text, double Place) Key(PdfLine line) => (Digits().Replace(line.Text, "#"), Math.Round(line.Baseline / Tolerance));

    // Of one page alone nobody knows.
    private static bool IsPageNumber(PdfLine line, int pages) => pages > 1 && PageNumber().IsMatch(line.Text);

    [GeneratedRegex(@"\d+", RegexOptions.NonBacktracking)]
    private static partial Regex Digits();

    // "12", "- 12 -", "Page 12 of 30", "xiv"
    [GeneratedRegex(@"^(page )?[-–—]?\s?(\d{1,4}|[ivxl]{1,6})(( of |/)\d{1,4})?\s?[-–—]?$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}

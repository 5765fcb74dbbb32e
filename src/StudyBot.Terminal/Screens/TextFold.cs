using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StudyBot.Terminal.Lines.Editing;

namespace StudyBot.Terminal.Screens;

/// <summary>
/// Plain text folded at words for a terminal of a given width. What follows stands under the text of its line, behind a list's mark or a citation's
/// number; in few columns it begins at the left.
/// </summary>
public static partial class TextFold
{
    /// <summary>Columns that a line under another keeps at least.</summary>
    private const int LeastRoom = 20;

    /// <param name="text">Lines end in <c>\n</c>, here as in what comes back.</param>
    /// <param name="width">Columns; the last one stays free, since some terminals go to the next line when it is filled.</param>
    public static string At(int width, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var room = Math.Max(1, width - 1);
        return string.Join('\n', text.Split('\n').Select(line => LineView.Cells(line) <= room ? line : FoldLine(line, room)));
    }

    private static string FoldLine(string line, int room)
    {
        var indent = Mark.Match(line).Length;
        var margin = new string(' ', room - indent >= LeastRoom ? indent : 0);
        var folded = new StringBuilder();
        var used = 0;
        foreach (var word in Words(line))
        {
            // A space at the end of a line is let go; a word that fits in no line is cut where the line ends.
            var cells = LineView.Cells(word.TrimEnd());
            if (used > 0 && used + cells > room && (cells <= room - margin.Length || used >= room))
            {
                NewLine();
            }

            foreach (var element in Elements(word))
            {
                var width = LineView.Cells(element);
                if (used + width > room)
                {
                    if (element == " ")
                    {
                        continue;
                    }

                    NewLine();
                }

                folded.Append(element);
                used += width;
            }
        }

        return folded.ToString().TrimEnd();

        void NewLine()
        {
            while (folded.Length > 0 && folded[^1] == ' ')
            {
                folded.Length--;
            }

            folded.Append('\n').Append(margin);
            used = margin.Length;
        }
    }

    /// <summary>Each with the spaces behind it; those at the beginning of the line are a word of their own.</summary>
    private static IEnumerable<string> Words(string line)
    {
        for (var at = 0; at < line.Length;)
        {
            var end = at;
            while (end < line.Length && line[end] != ' ')
            {
                end++;
            }

            while (end < line.Length && line[end] == ' ')
            {
                end++;
            }

            yield return line[at..end];
            at = end;
        }
    }

    private static IEnumerable<string> Elements(string word)
    {
        for (var elements = StringInfo.GetTextElementEnumerator(word); elements.MoveNext();)
        {
            yield return elements.GetTextElement();
        }
    }

    // "  - item", "[12] paragraph 3", "4. Next page", "  quotation"
    [GeneratedRegex(@"^ *((-|\[[0-9]+\]|[0-9]+\.) )?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Mark { get; }
}

using Hex1b.Automation;

namespace StudyBot.EndToEnd.Tests.Processes;

/// <summary>A terminal's screen as somebody sees it who can also scroll back: every row since the start, blank ones at the end left out.</summary>
internal sealed class Screen(IReadOnlyList<string> rows, int height, string? title, IReadOnlyList<string> links)
{
    /// <summary>Rows that have scrolled away and rows that are seen, without the blanks at their ends.</summary>
    public IReadOnlyList<string> Rows { get; } = rows;

    /// <summary>What is in sight.</summary>
    public IEnumerable<string> InSight => Rows.Skip(Math.Max(0, Rows.Count - height));

    public string Text => string.Join('\n', Rows);

    /// <summary>The last row with anything in it: at rest, that with the prompt.</summary>
    public string LastRow => Rows.Count == 0 ? "" : Rows[^1];

    /// <summary>What the window is called, where a program named it.</summary>
    public string? Title { get; } = title;

    /// <summary>Addresses of the links in sight.</summary>
    public IReadOnlyList<string> Links { get; } = links;

    public static Screen Of(Hex1bTerminalSnapshot seen, int height)
    {
        var rows = new List<string>();
        var links = new List<string>();
        for (var y = 0; y < seen.Height; y++)
        {
            var row = new System.Text.StringBuilder();
            for (var x = 0; x < seen.Width; x++)
            {
                var cell = seen.GetCell(x, y);
                // The second half of a wide character is a cell without text.
                row.Append(cell.Character);
                if (cell.HyperlinkData is { } link && !links.Contains(link.Uri))
                {
                    links.Add(link.Uri);
                }
            }

            rows.Add(row.ToString().TrimEnd(' ', '\0'));
        }

        while (rows.Count > 0 && rows[^1].Length == 0)
        {
            rows.RemoveAt(rows.Count - 1);
        }

        return new Screen(rows, height, seen.WindowTitle, links);
    }
}

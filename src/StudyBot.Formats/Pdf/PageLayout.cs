using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace StudyBot.Formats.Pdf;

/// <summary>The letters of a page to lines in the order in which they are read: down each column, and what stands across all columns in its place.</summary>
internal static class PageLayout
{
    /// <summary>Words further apart than so many heights of their letters are not neighbours on a line.</summary>
    private const double WidestSpace = 1.1;

    /// <summary>Points; a gutter between columns is wider.</summary>
    private const int NarrowestGutter = 7;

    /// <summary>Runs on each side of a gutter, so that a short table or a signature makes no columns.</summary>
    private const int FewestBeside = 6;

    /// <summary>So many of the runs may cross a gutter: headings and captions across the columns.</summary>
    private const double MostAcross = 0.15;

    /// <summary>By itself it takes every core that there is, and those who ask meanwhile wait.</summary>
    private static readonly NearestNeighbourWordExtractor Extractor = new(new NearestNeighbourWordExtractor.NearestNeighbourWordExtractorOptions { MaxDegreeOfParallelism = 1 });

    public static List<PdfLine> LinesOf(Page page, ref int columns)
    {
        var runs = RunsOf(page);
        if (runs.Count == 0)
        {
            return [];
        }

        var gutters = GuttersOf(runs, (int)Math.Ceiling(Math.Max(page.Width, 1)));
        var lines = new List<PdfLine>();
        var band = new List<Run>();
        foreach (var row in Rows(runs))
        {
            if (gutters.Count > 0 && row.Any(run => gutters.Any(gutter => run.Left < gutter - 1 && run.Right > gutter + 1)))
            {
                AddColumns(page.Number, band, gutters, lines, ref columns);
                band.Clear();
                AddLines(page.Number, row, lines, ref columns);
            }
            else
            {
                band.AddRange(row);
            }
        }

        AddColumns(page.Number, band, gutters, lines, ref columns);
        return lines;
    }

    private static List<Run> RunsOf(Page page)
    {
        var words = Extractor.GetWords(page.Letters)
            .Where(word => word.TextOrientation == TextOrientation.Horizontal && !string.IsNullOrWhiteSpace(word.Text))
            .Select(Run.Of)
            .ToList();
        var runs = new List<Run>();
        foreach (var row in Rows(words))
        {
            Run? open = null;
            foreach (var word in row.OrderBy(word => word.Left))
            {
                if (open is not null && word.Left - open.Right > WidestSpace * Math.Max(open.Height, word.Height))
                {
                    runs.Add(open);
                    open = null;
                }

                open = open?.With(word) ?? word;
            }

            if (open is not null)
            {
                runs.Add(open);
            }
        }

        return runs;
    }

    /// <summary>From the top; what has the same baseline, but for a little, is one row.</summary>
    private static IEnumerable<List<Run>> Rows(List<Run> runs)
    {
        var row = new List<Run>();
        foreach (var run in runs.OrderByDescending(run => run.Baseline))
        {
            if (row.Count > 0 && row[0].Baseline - run.Baseline > 0.4 * Math.Max(row[0].Height, run.Height))
            {
                yield return row;
                row = [];
            }

            row.Add(run);
        }

        if (row.Count > 0)
        {
            yield return row;
        }
    }

    /// <summary>The middle of each white strip that runs down between columns of text.</summary>
    private static List<double> GuttersOf(List<Run> runs, int width)
    {
        // How many runs cover each point of the width.
        var covered = new int[width + 1];
        foreach (var run in runs)
        {
            for (var x = Math.Max(0, (int)run.Left); x <= Math.Min(width, (int)run.Right); x++)
            {
                covered[x]++;
            }
        }

        var most = runs.Count * MostAcross;
        var gutters = new List<double>();
        for (var x = 0; x <= width; x++)
        {
            var start = x;
            while (x <= width && covered[x] <= most)
            {
                x++;
            }

            if (x - start < NarrowestGutter)
            {
                continue;
            }

            var middle = (start + x) / 2.0;
            var (left, right) = (runs.Count(run => run.Right < middle), runs.Count(run => run.Left > middle));
            if (left >= FewestBeside && right >= FewestBeside)
            {
                gutters.Add(middle);
            }
        }

        return gutters;
    }

    private static void AddColumns(int page, List<Run> band, List<double> gutters, List<PdfLine> lines, ref int columns)
    {
        for (var i = 0; i <= gutters.Count; i++)
        {
            var (from, to) = (i == 0 ? double.MinValue : gutters[i - 1], i == gutters.Count ? double.MaxValue : gutters[i]);
            AddLines(page, [.. band.Where(run => run.Middle >= from && run.Middle < to)], lines, ref columns);
        }
    }

    private static void AddLines(int page, List<Run> runs, List<PdfLine> lines, ref int columns)
    {
        if (runs.Count == 0)
        {
            return;
        }

        var column = new PdfColumn(++columns, runs.Min(run => run.Left), runs.Max(run => run.Right));
        foreach (var row in Rows(runs))
        {
            var whole = row.OrderBy(run => run.Left).Aggregate((line, run) => line.With(run));
            lines.Add(new PdfLine(page, PdfText.Plain(whole.Text), whole.Left, whole.Right, whole.Baseline, whole.Height, column));
        }
    }

    private sealed record Run(string Text, double Left, double Right, double Baseline, double Height)
    {
        public double Middle => (Left + Right) / 2;

        public static Run Of(Word word)
        {
            // The size that a font states, scaled as the page does it; where that says nothing, what the letters cover.
            var letters = word.Letters;
            var size = letters.Select(letter => letter.PointSize).Order().ElementAt(letters.Count / 2);
            return new Run(
                word.Text,
                word.BoundingBox.Left,
                Math.Max(word.BoundingBox.Right, letters[^1].EndBaseLine.X),
                letters[0].StartBaseLine.Y,
                size > 1 ? size : Math.Max(1, word.BoundingBox.Height));
        }

        public Run With(Run next) => new($"{Text} {next.Text}", Math.Min(Left, next.Left), Math.Max(Right, next.Right), Baseline, Text.Length >= next.Text.Length ? Height : next.Height);
    }
}

using System.Globalization;

namespace StudyBot.Benchmarks;

/// <summary>One line of the table: what was measured, and what it is measured against in the same run.</summary>
/// <param name="Baseline">What the ratio is to; empty where there is nothing to compare with.</param>
/// <param name="Wanted">The target; empty where there is none.</param>
internal sealed record Figure(string What, string Measured, string Baseline = "", string Wanted = "")
{
    /// <summary>Median and 99th percentile of times beside those of a baseline; both in milliseconds and in order.</summary>
    /// <param name="wanted">The target of the 99th percentile.</param>
    public static IEnumerable<Figure> Compare(string what, double[] times, double[] baseline, string wanted, string baselineName)
    {
        yield return Percentile(50, "");
        yield return Percentile(99, wanted);

        Figure Percentile(int percent, string target)
        {
            var (measured, beside) = (times[times.Length * percent / 100], baseline[baseline.Length * percent / 100]);
            return new(
                $"{what}, p{percent}",
                string.Create(CultureInfo.InvariantCulture, $"{measured:F3} ms"),
                string.Create(CultureInfo.InvariantCulture, $"{measured / beside:F1} × {baselineName} ({beside:F3} ms)"),
                target);
        }
    }

    public static void Print(IReadOnlyList<Figure> figures)
    {
        string[] head = ["", "measured", "beside it", "wanted"];
        string[][] rows = [head, .. figures.Select(figure => new[] { figure.What, figure.Measured, figure.Baseline, figure.Wanted })];
        var widths = Enumerable.Range(0, head.Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        Console.WriteLine();
        foreach (var row in rows)
        {
            Console.WriteLine(string.Join("   ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        }
    }
}

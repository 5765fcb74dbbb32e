namespace StudyBot.Benchmarks;

/// <summary>One line of the table: what was measured, and what it is measured against in the same run.</summary>
/// <param name="Baseline">What the ratio is to; empty where there is nothing to compare with.</param>
/// <param name="Wanted">The target; empty where there is none.</param>
internal sealed record Figure(string What, string Measured, string Baseline = "", string Wanted = "")
{
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

using System.Globalization;
using System.Text.Json;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Terms;

namespace StudyBot.Benchmarks.Training;

/// <summary>
/// Learns from sentences and questions about them which words of the one stand behind which of the other: the first of the translation models
/// of Brown et al. (1993), by expectation maximization.
/// </summary>
internal static class TranslationTraining
{
    private const int Rounds = 6;
    private const int LeastPairs = 15;
    private const double LeastProbability = 0.05;

    /// <summary>What a word of a sentence counts for one of the question when half the questions about it have it.</summary>
    private const double Scale = 2;
    private const string Nothing = "";

    /// <param name="pairs">Lines with <c>sentence</c> and <c>question</c>.</param>
    public static void Run(string pairs, string output)
    {
        var rows = File.ReadLines(pairs).Select(Read).ToList();
        var known = rows.SelectMany(r => r.Asked.Concat(r.Told).Distinct()).CountBy(t => t).ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);
        var table = new Dictionary<(string Asked, string Told), double>();
        for (var round = 0; round < Rounds; round++)
        {
            table = Next(rows, table);
        }

        var lines = table
            .Where(e => e.Key.Told != Nothing && e.Key.Asked != e.Key.Told && char.IsLetter(e.Key.Asked[0]) && char.IsLetter(e.Key.Told[0]) && e.Value >= LeastProbability
                && known[e.Key.Asked] >= LeastPairs && known[e.Key.Told] >= LeastPairs)
            .GroupBy(e => e.Key.Asked)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Key + string.Concat(g.OrderByDescending(e => e.Value).ThenBy(e => e.Key.Told, StringComparer.Ordinal).Select(e =>
                string.Create(CultureInfo.InvariantCulture, $" {e.Key.Told} {Math.Min(0.8, Scale * e.Value):0.##}"))));
        File.WriteAllText(Path.Combine(output, "translations.txt"), string.Join('\n', lines) + "\n");
    }

    private static Dictionary<(string Asked, string Told), double> Next(
        List<(string[] Asked, string[] Told)> rows, Dictionary<(string Asked, string Told), double> table)
    {
        var counts = new Dictionary<(string Asked, string Told), double>();
        var totals = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (asked, told) in rows)
        {
            foreach (var a in asked)
            {
                var sum = told.Sum(t => table.Count == 0 ? 1 : table.GetValueOrDefault((a, t)));
                foreach (var t in told)
                {
                    var share = (table.Count == 0 ? 1 : table.GetValueOrDefault((a, t))) / Math.Max(sum, 1e-12);
                    counts[(a, t)] = counts.GetValueOrDefault((a, t)) + share;
                    totals[t] = totals.GetValueOrDefault(t) + share;
                }
            }
        }

        return counts.ToDictionary(c => c.Key, c => c.Value / totals[c.Key.Told]);
    }

    private static (string[] Asked, string[] Told) Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        return (Terms(json, "question"), [.. Terms(json, "sentence"), Nothing]);
    }

    private static string[] Terms(JsonDocument json, string name)
    {
        var text = json.RootElement.GetProperty(name).GetString()!;
        return [.. TermReader.Read(text, new TextSpan(0, text.Length)).Where(t => !t.IsStop).Select(t => t.Text).Distinct()];
    }
}

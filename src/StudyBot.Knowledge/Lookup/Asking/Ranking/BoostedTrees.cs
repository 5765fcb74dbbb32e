using System.Globalization;

namespace StudyBot.Knowledge.Lookup.Asking.Ranking;

/// <summary>
/// A sum of small decision trees, as gradient boosting makes them. Every tree asks the same question on each of its levels, so that a leaf is the
/// number that the answers spell in binary.
/// </summary>
internal sealed class BoostedTrees(IReadOnlyList<BoostedTree> trees)
{
    public IReadOnlyList<BoostedTree> Trees { get; } = trees;

    public double Score(ReadOnlySpan<float> features)
    {
        var sum = 0.0;
        foreach (var tree in Trees)
        {
            sum += tree.Leaves[tree.LeafOf(features)];
        }

        return sum;
    }

    /// <summary>A tree a line: <c>feature threshold</c> for each level, then <c>:</c> and the leaves.</summary>
    public static BoostedTrees Read(IEnumerable<string> lines) => new([.. lines.Select(ReadTree)]);

    public IEnumerable<string> Lines() => Trees.Select(tree =>
        string.Join(' ', tree.Features.Select((f, i) => string.Create(CultureInfo.InvariantCulture, $"{f} {tree.Thresholds[i]:G6}")))
        + " : "
        + string.Join(' ', tree.Leaves.Select(l => l.ToString("0.####", CultureInfo.InvariantCulture))));

    private static BoostedTree ReadTree(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var levels = line[..colon].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new BoostedTree(
            [.. levels.Where((_, i) => i % 2 == 0).Select(f => int.Parse(f, CultureInfo.InvariantCulture))],
            [.. levels.Where((_, i) => i % 2 == 1).Select(t => float.Parse(t, CultureInfo.InvariantCulture))],
            [.. line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(l => float.Parse(l, CultureInfo.InvariantCulture))]);
    }
}

/// <param name="Features">The feature asked on each level.</param>
/// <param name="Thresholds">Above it, the answer is yes.</param>
internal sealed record BoostedTree(int[] Features, float[] Thresholds, float[] Leaves)
{
    public int LeafOf(ReadOnlySpan<float> features)
    {
        var leaf = 0;
        for (var level = 0; level < Features.Length; level++)
        {
            leaf = (leaf << 1) | (features[Features[level]] > Thresholds[level] ? 1 : 0);
        }

        return leaf;
    }
}

using StudyBot.Knowledge.Lookup.Asking.Ranking;

namespace StudyBot.Benchmarks.Training;

/// <summary>
/// Gradient boosting of trees that ask one question on each level, on histograms. Deterministic: the same rows give the same trees.
/// </summary>
/// <param name="rows">The features of each row.</param>
/// <param name="regularization">Holds the leaves small where few rows speak for them.</param>
/// <param name="skipped">Each tree does without so many of a hundred features, others each time, so that no one feature carries all.</param>
internal sealed class TreeBooster(IReadOnlyList<float[]> rows, double regularization, int skipped)
{
    private const int Bins = 48;

    private readonly float[][] borders = Borders(rows);
    private byte[][]? binned;

    /// <param name="gradients">Fills gradient and curvature of each row's loss at the scores that stand now.</param>
    public BoostedTrees Fit(int trees, int depth, double rate, Action<double[], double[], double[]> gradients)
    {
        binned ??= Bin();
        var scores = new double[rows.Count];
        var (gradient, curvature) = (new double[rows.Count], new double[rows.Count]);
        var made = new List<BoostedTree>(trees);
        for (var t = 0; t < trees; t++)
        {
            gradients(scores, gradient, curvature);
            made.Add(Grow(t, depth, rate, gradient, curvature, scores));
        }

        return new BoostedTrees(made);
    }

    private BoostedTree Grow(int tree, int depth, double rate, double[] gradient, double[] curvature, double[] scores)
    {
        var leafOf = new int[rows.Count];
        var (features, thresholds) = (new List<int>(), new List<float>());
        for (var level = 0; level < depth; level++)
        {
            var (feature, bin) = BestSplit(tree, leafOf, 1 << level, gradient, curvature);
            if (feature < 0)
            {
                break;
            }

            features.Add(feature);
            thresholds.Add(borders[feature][bin]);
            var column = binned![feature];
            for (var i = 0; i < leafOf.Length; i++)
            {
                leafOf[i] = (leafOf[i] << 1) | (column[i] > bin ? 1 : 0);
            }
        }

        var (g, h) = (new double[1 << features.Count], new double[1 << features.Count]);
        for (var i = 0; i < leafOf.Length; i++)
        {
            g[leafOf[i]] += gradient[i];
            h[leafOf[i]] += curvature[i];
        }

        var leaves = g.Select((sum, i) => (float)(-rate * sum / (h[i] + regularization))).ToArray();
        for (var i = 0; i < leafOf.Length; i++)
        {
            scores[i] += leaves[leafOf[i]];
        }

        return new BoostedTree([.. features], [.. thresholds], leaves);
    }

    private (int Feature, int Bin) BestSplit(int tree, int[] leafOf, int leaves, double[] gradient, double[] curvature)
    {
        var gains = new (double Gain, int Bin)[borders.Length];
        Parallel.For(0, borders.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, feature =>
            gains[feature] = IsSkipped(tree, feature) ? (0, 0) : BestBin(feature, leafOf, leaves, gradient, curvature));
        var best = -1;
        for (var feature = 0; feature < gains.Length; feature++)
        {
            if (gains[feature].Gain > 1e-6 && (best < 0 || gains[feature].Gain > gains[best].Gain))
            {
                best = feature;
            }
        }

        return best < 0 ? (-1, 0) : (best, gains[best].Bin);
    }

    private (double Gain, int Bin) BestBin(int feature, int[] leafOf, int leaves, double[] gradient, double[] curvature)
    {
        var bins = borders[feature].Length + 1;
        var (g, h) = (new double[leaves * bins], new double[leaves * bins]);
        var column = binned![feature];
        for (var i = 0; i < leafOf.Length; i++)
        {
            var at = leafOf[i] * bins + column[i];
            g[at] += gradient[i];
            h[at] += curvature[i];
        }

        var gains = new double[Math.Max(1, bins - 1)];
        for (var leaf = 0; leaf < leaves; leaf++)
        {
            var (allG, allH) = (0.0, 0.0);
            for (var b = 0; b < bins; b++)
            {
                allG += g[leaf * bins + b];
                allH += h[leaf * bins + b];
            }

            var (leftG, leftH) = (0.0, 0.0);
            for (var b = 0; b + 1 < bins; b++)
            {
                leftG += g[leaf * bins + b];
                leftH += h[leaf * bins + b];
                gains[b] += Square(leftG, leftH) + Square(allG - leftG, allH - leftH) - Square(allG, allH);
            }
        }

        var best = 0;
        for (var b = 1; b + 1 < bins; b++)
        {
            best = gains[b] > gains[best] ? b : best;
        }

        return bins < 2 ? (0, 0) : (gains[best], best);
    }

    private double Square(double g, double h) => g * g / (h + regularization);

    private bool IsSkipped(int tree, int feature) => (uint)((tree * 7919 + feature * 104_729) * 2_654_435_761L >> 8) % 100 < skipped;

    private byte[][] Bin()
    {
        var all = new byte[borders.Length][];
        for (var feature = 0; feature < borders.Length; feature++)
        {
            var column = new byte[rows.Count];
            for (var i = 0; i < column.Length; i++)
            {
                var at = Array.BinarySearch(borders[feature], rows[i][feature]);
                column[i] = (byte)(at < 0 ? ~at : at);
            }

            all[feature] = column;
        }

        return all;
    }

    /// <summary>Values that split each feature's rows into equal parts; a row is above a border when it is greater.</summary>
    private static float[][] Borders(IReadOnlyList<float[]> rows)
    {
        var all = new float[rows[0].Length][];
        for (var feature = 0; feature < all.Length; feature++)
        {
            var values = rows.Where((_, i) => i % 7 == 0).Select(r => r[feature]).Order().ToArray();
            all[feature] = [.. Enumerable.Range(1, Bins - 1).Select(b => values[(long)b * (values.Length - 1) / Bins]).Distinct()];
        }

        return all;
    }
}

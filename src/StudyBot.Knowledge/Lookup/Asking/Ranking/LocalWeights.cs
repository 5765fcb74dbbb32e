namespace StudyBot.Knowledge.Lookup.Asking.Ranking;

/// <summary>
/// How much each term of a question tells among what was found for it: what the whole document is about tells nothing here.
/// </summary>
internal sealed class LocalWeights
{
    private readonly double[] weights;
    private readonly double total;

    /// <param name="terms">How many terms are sought.</param>
    /// <param name="found">For each sentence, or each passage, that was found, which of them it has.</param>
    public LocalWeights(int terms, IReadOnlyCollection<ulong> found)
    {
        var frequencies = new int[terms];
        foreach (var covered in found)
        {
            for (var i = 0; i < terms; i++)
            {
                frequencies[i] += (int)(covered >> i & 1);
            }
        }

        weights = Array.ConvertAll(frequencies, f => Math.Log(1 + (found.Count - f + 0.5) / (f + 0.5)));
        total = weights.Sum() + 1e-9;
    }

    public double ShareOf(ulong covered)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += (covered >> i & 1) != 0 ? weights[i] : 0;
        }

        return sum / total;
    }

    public double ShareOf(ReadOnlySpan<float> met)
    {
        var sum = 0.0;
        for (var i = 0; i < met.Length; i++)
        {
            sum += weights[i] * met[i];
        }

        return sum / total;
    }
}

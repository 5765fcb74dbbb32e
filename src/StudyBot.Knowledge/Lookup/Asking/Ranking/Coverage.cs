namespace StudyBot.Knowledge.Lookup.Asking.Ranking;

/// <summary>Which of a question's terms a passage has, sentence by sentence and altogether.</summary>
/// <param name="Sentences">The terms that stand in each sentence.</param>
/// <param name="Kin">How well each sentence meets each term, by words akin to it too.</param>
internal sealed record Coverage(bool[][] Sentences, float[][] Kin, bool[] All, float[] AllKin, bool[] Title)
{
    public static Coverage Of(QuestionWeights question, PassageReading passage)
    {
        var sentences = passage.Sentences.Select(s => question.Covered(s.Terms)).ToArray();
        var kin = passage.Sentences.Select(s => question.Kin(s.Terms)).ToArray();
        var (all, allKin) = (new bool[question.Weights.Length], new float[question.Weights.Length]);
        for (var s = 0; s < sentences.Length; s++)
        {
            for (var i = 0; i < all.Length; i++)
            {
                all[i] |= sentences[s][i];
                allKin[i] = Math.Max(allKin[i], kin[s][i]);
            }
        }

        return new Coverage(sentences, kin, all, allKin, [.. question.Question.Sought.Select(t => passage.Context.Contains(t.Text))]);
    }

    /// <summary>Of the sentence so far after (or before) another; nothing outside the passage.</summary>
    public bool[] Neighbour(int sentence, int direction) =>
        sentence + direction >= 0 && sentence + direction < Sentences.Length ? Sentences[sentence + direction] : new bool[All.Length];

    public static bool[] Union(bool[] a, bool[] b)
    {
        var union = (bool[])a.Clone();
        for (var i = 0; i < union.Length; i++)
        {
            union[i] |= b[i];
        }

        return union;
    }
}

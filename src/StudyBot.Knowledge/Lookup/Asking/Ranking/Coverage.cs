namespace StudyBot.Knowledge.Lookup.Asking.Ranking;

/// <summary>
/// Which of a question's terms a passage has, sentence by sentence and altogether. A set of terms is a number, whose bits are the places in the
/// question's list.
/// </summary>
/// <param name="Marks">For each term of each sentence, what it is to the question; null for nothing.</param>
/// <param name="Sentences">The terms that stand in each sentence.</param>
/// <param name="Kin">How well each sentence meets each term, by words akin to it too.</param>
internal sealed record Coverage(QuestionMark?[][] Marks, ulong[] Sentences, float[][] Kin, ulong All, float[] AllKin, ulong Title)
{
    public static Coverage Of(QuestionWeights question, PassageReading passage)
    {
        var marks = new QuestionMark?[passage.Sentences.Count][];
        var sentences = new ulong[marks.Length];
        var kin = new float[marks.Length][];
        var (all, allKin) = (0UL, new float[question.Weights.Length]);
        for (var s = 0; s < marks.Length; s++)
        {
            marks[s] = question.Mark(passage.Sentences[s].Terms);
            sentences[s] = QuestionWeights.Covered(marks[s]);
            kin[s] = question.Kin(marks[s]);
            all |= sentences[s];
            for (var i = 0; i < allKin.Length; i++)
            {
                allKin[i] = Math.Max(allKin[i], kin[s][i]);
            }
        }

        return new Coverage(marks, sentences, kin, all, allKin, question.Covered(passage.Context));
    }

    /// <summary>Of the sentence so far after (or before) another; nothing outside the passage.</summary>
    public ulong Neighbour(int sentence, int direction) =>
        sentence + direction >= 0 && sentence + direction < Sentences.Length ? Sentences[sentence + direction] : 0;
}

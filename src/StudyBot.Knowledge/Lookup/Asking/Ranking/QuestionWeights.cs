using StudyBot.Knowledge.Lookup.Searching;
using StudyBot.Knowledge.Lookup.Terms;

namespace StudyBot.Knowledge.Lookup.Asking.Ranking;

/// <summary>How much each term of a question tells: the rarer it is in the index, the more.</summary>
internal sealed class QuestionWeights
{
    private readonly Dictionary<string, QuestionMark> marks = new(StringComparer.Ordinal);

    public QuestionWeights(Question question, SearchHits hits)
    {
        Question = question;
        Weights = new double[question.Sought.Count];
        for (var i = 0; i < Weights.Length; i++)
        {
            var frequency = hits.Frequencies[i];
            Weights[i] = Math.Log(1 + (Math.Max(hits.Passages, frequency) - frequency + 0.5) / (frequency + 0.5));
            if (question.Sought[i].IsHead && question.Kind is not (AnswerKind.Any or AnswerKind.Definition))
            {
                // "What year": the answer is a year and need not say so.
                Weights[i] *= 0.4;
            }
        }

        AskedTexts = [.. question.Terms.Select(t => t.Text)];
        Asked = MarkQuestion();
        Total = Math.Max(1e-9, Weights.Sum());
        Most = Math.Max(1e-9, Weights.Max());
    }

    public Question Question { get; }

    /// <summary>As many as are sought: no more than the bits of a set.</summary>
    public double[] Weights { get; }

    public double Total { get; }

    public double Most { get; }

    /// <summary>The question's own terms, stop words too, in their order.</summary>
    public IReadOnlyList<QuestionMark> Asked { get; }

    /// <summary>The texts of <see cref="Asked"/>.</summary>
    public HashSet<string> AskedTexts { get; }

    public QuestionMark?[] Mark(IReadOnlyList<Term> terms)
    {
        var found = new QuestionMark?[terms.Count];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = marks.GetValueOrDefault(terms[i].Text);
        }

        return found;
    }

    /// <summary>Which terms of the question stand among these.</summary>
    public static ulong Covered(ReadOnlySpan<QuestionMark?> terms)
    {
        var covered = 0UL;
        foreach (var term in terms)
        {
            covered |= term?.Bit ?? 0;
        }

        return covered;
    }

    public ulong Covered(IReadOnlySet<string> terms)
    {
        var covered = 0UL;
        for (var i = 0; i < Weights.Length && terms.Count > 0; i++)
        {
            covered |= terms.Contains(Question.Sought[i].Text) ? 1UL << i : 0;
        }

        return covered;
    }

    /// <summary>How well each term of the question is met by these: 1 where it stands among them, less where a word akin to it does.</summary>
    public float[] Kin(ReadOnlySpan<QuestionMark?> terms)
    {
        var met = new float[Weights.Length];
        foreach (var term in terms)
        {
            if (term is null)
            {
                continue;
            }

            if (term.Number >= 0)
            {
                met[term.Number] = 1;
            }

            foreach (var (to, strength) in term.Kin)
            {
                met[to] = Math.Max(met[to], strength);
            }
        }

        return met;
    }

    public double ShareOf(ReadOnlySpan<float> met)
    {
        var sum = 0.0;
        for (var i = 0; i < met.Length; i++)
        {
            sum += met[i] * Weights[i];
        }

        return sum / Total;
    }

    public double ShareOf(ulong covered)
    {
        var sum = 0.0;
        for (var i = 0; i < Weights.Length; i++)
        {
            sum += (covered >> i & 1) != 0 ? Weights[i] : 0;
        }

        return sum / Total;
    }

    private QuestionMark[] MarkQuestion()
    {
        for (var i = 0; i < Question.Terms.Count; i++)
        {
            marks.TryAdd(Question.Terms[i].Text, new QuestionMark(Number(Question.Terms[i].Text), i));
        }

        for (var i = 0; i < Weights.Length; i++)
        {
            foreach (var (term, strength) in WordKin.Of(Question.Sought[i].Text))
            {
                if (!marks.TryGetValue(term, out var mark))
                {
                    marks[term] = mark = new QuestionMark(-1, -1);
                }

                mark.Kin.Add((i, strength));
            }
        }

        return [.. Question.Terms.Select(t => marks[t.Text])];

        int Number(string term)
        {
            for (var i = 0; i < Weights.Length; i++)
            {
                if (Question.Sought[i].Text == term)
                {
                    return i;
                }
            }

            return -1;
        }
    }
}

using StudyBot.Knowledge.Lookup.Searching;
using StudyBot.Knowledge.Lookup.Terms;

namespace StudyBot.Knowledge.Lookup.Asking.Ranking;

/// <summary>How much each term of a question tells: the rarer it is in the index, the more.</summary>
internal sealed class QuestionWeights
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Number, float Strength)>> kin = new(StringComparer.Ordinal);

    public QuestionWeights(Question question, SearchHits hits)
    {
        Question = question;
        Weights = new double[question.Sought.Count];
        for (var i = 0; i < Weights.Length; i++)
        {
            numbers[question.Sought[i].Text] = i;
            var frequency = hits.Frequencies[i];
            Weights[i] = Math.Log(1 + (Math.Max(hits.Passages, frequency) - frequency + 0.5) / (frequency + 0.5));
            if (question.Sought[i].IsHead && question.Kind is not (AnswerKind.Any or AnswerKind.Definition))
            {
                // "What year": the answer is a year and need not say so.
                Weights[i] *= 0.4;
            }
        }

        for (var i = 0; i < Weights.Length; i++)
        {
            foreach (var (term, strength) in WordKin.Of(question.Sought[i].Text))
            {
                (kin.TryGetValue(term, out var known) ? known : kin[term] = []).Add((i, strength));
            }
        }

        Total = Math.Max(1e-9, Weights.Sum());
        Most = Math.Max(1e-9, Weights.Max());
        Asked = [.. question.Terms.Select(t => t.Text)];
    }

    public Question Question { get; }

    public double[] Weights { get; }

    public double Total { get; }

    public double Most { get; }

    /// <summary>All terms of the question, stop words too.</summary>
    public HashSet<string> Asked { get; }

    /// <summary>The place of a term in the question's list; below zero for others.</summary>
    public int NumberOf(string term) => numbers.TryGetValue(term, out var number) ? number : -1;

    /// <summary>Which terms of the question stand among these.</summary>
    public bool[] Covered(IReadOnlyList<Term> terms)
    {
        var covered = new bool[Weights.Length];
        foreach (var term in terms)
        {
            if (NumberOf(term.Text) is var number and >= 0)
            {
                covered[number] = true;
            }
        }

        return covered;
    }

    /// <summary>How well each term of the question is met by these: 1 where it stands among them, less where a word akin to it does.</summary>
    public float[] Kin(IReadOnlyList<Term> terms)
    {
        var met = new float[Weights.Length];
        foreach (var term in terms)
        {
            if (NumberOf(term.Text) is var number and >= 0)
            {
                met[number] = 1;
            }

            if (kin.TryGetValue(term.Text, out var related))
            {
                foreach (var (to, strength) in related)
                {
                    met[to] = Math.Max(met[to], strength);
                }
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

    public double ShareOf(ReadOnlySpan<bool> covered)
    {
        var sum = 0.0;
        for (var i = 0; i < covered.Length; i++)
        {
            sum += covered[i] ? Weights[i] : 0;
        }

        return sum / Total;
    }
}

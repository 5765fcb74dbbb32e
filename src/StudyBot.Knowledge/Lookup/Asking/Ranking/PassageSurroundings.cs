using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Lookup.Asking.Ranking;

/// <summary>What the passages that were found tell of each other: those of one source belong together, and neighbours continue each other.</summary>
internal sealed class PassageSurroundings
{
    private readonly QuestionWeights question;
    private readonly bool[][] covered;
    private readonly Dictionary<SourceId, (double Score, bool[] Covered)> bySource = [];
    private readonly Dictionary<(SourceId, int Sentence), int> byFirst = [];
    private readonly Dictionary<(SourceId, int Sentence), int> byEnd = [];
    private readonly double best;
    private readonly double total;

    public PassageSurroundings(QuestionWeights question, IReadOnlyList<PassageReading> passages)
    {
        this.question = question;
        Passages = passages;
        covered = new bool[passages.Count][];
        for (var i = 0; i < passages.Count; i++)
        {
            covered[i] = new bool[question.Weights.Length];
            foreach (var sentence in passages[i].Sentences)
            {
                Or(covered[i], question.Covered(sentence.Terms));
            }

            var source = passages[i].Source.Source;
            var (score, all) = bySource.TryGetValue(source, out var known) ? known : (0, new bool[question.Weights.Length]);
            Or(all, covered[i]);
            bySource[source] = (score + passages[i].Score, all);
            if (passages[i].Sentences.Count > 0)
            {
                byFirst[(source, passages[i].Sentences[0].Sentence.Index)] = i;
                byEnd[(source, passages[i].Sentences[^1].Sentence.Index + 1)] = i;
            }

            best = Math.Max(best, passages[i].Score);
            total += passages[i].Score;
        }
    }

    /// <summary>In the order in which the index gave them.</summary>
    public IReadOnlyList<PassageReading> Passages { get; }

    public bool[] CoveredBy(int passage) => covered[passage];

    /// <summary>Of the best one's.</summary>
    public double ScoreOf(int passage) => best > 0 ? Passages[passage].Score / best : 0;

    /// <summary>How far it is ahead of the best other one, of the best one's score.</summary>
    public double LeadOf(int passage)
    {
        var other = passage == 0 ? (Passages.Count > 1 ? Passages[1].Score : 0) : Passages[0].Score;
        return best > 0 ? (Passages[passage].Score - other) / best : 0;
    }

    public double ShareOfSource(int passage) => total > 0 ? bySource[Passages[passage].Source.Source].Score / total : 0;

    public double CoveredBySource(int passage) => question.ShareOf(bySource[Passages[passage].Source.Source].Covered);

    /// <summary>Share of the question that the passage right before (-1) or after (1) it has and it lacks.</summary>
    public double AddedBy(int passage, int direction)
    {
        var (source, sentences) = (Passages[passage].Source.Source, Passages[passage].Sentences);
        if (sentences.Count == 0)
        {
            return 0;
        }

        var found = direction < 0
            ? byEnd.TryGetValue((source, sentences[0].Sentence.Index), out var neighbour)
            : byFirst.TryGetValue((source, sentences[^1].Sentence.Index + 1), out neighbour);
        if (!found)
        {
            return 0;
        }

        var union = (bool[])covered[passage].Clone();
        Or(union, covered[neighbour]);
        return question.ShareOf(union) - question.ShareOf(covered[passage]);
    }

    private static void Or(bool[] into, bool[] from)
    {
        for (var i = 0; i < into.Length; i++)
        {
            into[i] |= from[i];
        }
    }
}

using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Lookup.Asking.Ranking;

/// <summary>What the passages that were found tell of each other: those of one source belong together, and neighbours continue each other.</summary>
internal sealed class PassageSurroundings
{
    private readonly QuestionWeights question;
    private readonly IReadOnlyList<PassageReading> passages;
    private readonly IReadOnlyList<Coverage> covered;
    private readonly Dictionary<SourceId, (double Score, ulong Covered)> bySource = [];
    private readonly Dictionary<(SourceId, int Sentence), int> byFirst = [];
    private readonly Dictionary<(SourceId, int Sentence), int> byEnd = [];
    private readonly double best;
    private readonly double total;

    /// <param name="passages">In the order in which the index gave them.</param>
    /// <param name="covered">By each of them.</param>
    public PassageSurroundings(QuestionWeights question, IReadOnlyList<PassageReading> passages, IReadOnlyList<Coverage> covered)
    {
        this.question = question;
        this.passages = passages;
        this.covered = covered;
        for (var i = 0; i < passages.Count; i++)
        {
            var source = passages[i].Source.Source;
            var (score, all) = bySource.TryGetValue(source, out var known) ? known : (0, 0UL);
            bySource[source] = (score + passages[i].Score, all | covered[i].All);
            if (passages[i].Sentences.Count > 0)
            {
                byFirst[(source, passages[i].Sentences[0].Sentence.Index)] = i;
                byEnd[(source, passages[i].Sentences[^1].Sentence.Index + 1)] = i;
            }

            best = Math.Max(best, passages[i].Score);
            total += passages[i].Score;
        }
    }

    public void Read(float[] f, int passage)
    {
        f.Set(Feature.PassageScore, ScoreOf(passage));
        f.Set(Feature.PassageLead, LeadOf(passage));
        f.Set(Feature.PassageRank, Math.Log(1 + passage));
        f.Set(Feature.PassageLength, Math.Log(1 + passages[passage].Sentences.Sum(s => s.Terms.Count)));
        f.Set(Feature.SourceShare, ShareOfSource(passage));
        f.Set(Feature.SourceCovered, CoveredBySource(passage));
        f.Set(Feature.AddedByPreviousPassage, AddedBy(passage, -1));
        f.Set(Feature.AddedByNextPassage, AddedBy(passage, 1));
    }

    /// <summary>Of the best one's.</summary>
    private double ScoreOf(int passage) => best > 0 ? passages[passage].Score / best : 0;

    /// <summary>How far it is ahead of the best other one, of the best one's score.</summary>
    private double LeadOf(int passage)
    {
        var other = passage == 0 ? (passages.Count > 1 ? passages[1].Score : 0) : passages[0].Score;
        return best > 0 ? (passages[passage].Score - other) / best : 0;
    }

    private double ShareOfSource(int passage) => total > 0 ? bySource[passages[passage].Source.Source].Score / total : 0;

    private double CoveredBySource(int passage) => question.ShareOf(bySource[passages[passage].Source.Source].Covered);

    /// <summary>Share of the question that the passage right before (-1) or after (1) it has and it lacks.</summary>
    private double AddedBy(int passage, int direction)
    {
        var (source, sentences) = (passages[passage].Source.Source, passages[passage].Sentences);
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

        return question.ShareOf(covered[passage].All | covered[neighbour].All) - question.ShareOf(covered[passage].All);
    }
}

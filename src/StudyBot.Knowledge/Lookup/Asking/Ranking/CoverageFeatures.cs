using StudyBot.Knowledge.Lookup.Terms;

namespace StudyBot.Knowledge.Lookup.Asking.Ranking;

/// <summary>How much of the question a sentence has, alone and together with what stands around it.</summary>
/// <param name="local">Weights among the sentences that were found.</param>
internal sealed class CoverageFeatures(QuestionWeights question, LocalWeights local)
{
    /// <summary>Two words are akin when they begin with so many of the same letters.</summary>
    private const int AkinLetters = 5;

    public void Read(float[] f, Coverage passage, int at, IReadOnlyList<Term> terms, IReadOnlySet<string> names)
    {
        var own = passage.Sentences[at];
        var kin = passage.Kin[at];
        var (previous, next) = (passage.Neighbour(at, -1), passage.Neighbour(at, 1));
        var share = question.ShareOf(own);
        f.Set(Feature.Covered, share);
        f.Set(Feature.CoveredSoftly, share + Akin(own, terms));
        f.Set(Feature.CoveredByKin, question.ShareOf(kin));
        f.Set(Feature.CoveredWithTitle, question.ShareOf(own | passage.Title));
        f.Set(Feature.CoveredWithNames, question.ShareOf(own | question.Covered(names)));
        f.Set(Feature.AddedByPrevious, question.ShareOf(own | previous) - share);
        f.Set(Feature.AddedByNext, question.ShareOf(own | next) - share);
        f.Set(Feature.CoveredByBothNeighbours, question.ShareOf(own | next | previous));
        f.Set(Feature.RarestMissing, Rarest(own));
        f.Set(Feature.RarestMissingByKin, Rarest(kin));
        f.Set(Feature.LocallyCovered, local.ShareOf(own));
        f.Set(Feature.LocallyCoveredByKin, local.ShareOf(kin));
        f.Set(Feature.LocallyCoveredWithPrevious, local.ShareOf(own | previous));
        f.Set(Feature.LocallyCoveredWithNext, local.ShareOf(own | next));
        f.Set(Feature.LocalLead, local.ShareOf(own) - BestOther(passage, at));
    }

    public void ReadPassage(float[] f, Coverage passage)
    {
        f.Set(Feature.CoveredByPassage, question.ShareOf(passage.All));
        f.Set(Feature.CoveredByTitle, question.ShareOf(passage.Title));
        f.Set(Feature.PassageCoveredByKin, question.ShareOf(passage.AllKin));
        f.Set(Feature.LocallyCoveredByPassage, local.ShareOf(passage.All));
        f.Set(Feature.RarestMissingInPassage, Rarest(passage.All | passage.Title));
    }

    private double BestOther(Coverage passage, int at)
    {
        var best = 0.0;
        for (var i = 0; i < passage.Sentences.Length; i++)
        {
            best = i == at ? best : Math.Max(best, local.ShareOf(passage.Sentences[i]));
        }

        return best;
    }

    private double Akin(ulong own, IReadOnlyList<Term> terms)
    {
        var sum = 0.0;
        for (var i = 0; i < question.Weights.Length; i++)
        {
            var text = question.Question.Sought[i].Text;
            if ((own >> i & 1) == 0 && text.Length >= AkinLetters)
            {
                foreach (var term in terms)
                {
                    if (term.Text.Length >= AkinLetters && term.Text.AsSpan(0, AkinLetters).SequenceEqual(text.AsSpan(0, AkinLetters)))
                    {
                        sum += 0.5 * question.Weights[i];
                        break;
                    }
                }
            }
        }

        return sum / question.Total;
    }

    /// <summary>The weight of the rarest term that is not covered.</summary>
    private double Rarest(ulong covered)
    {
        var most = 0.0;
        for (var i = 0; i < question.Weights.Length; i++)
        {
            most = (covered >> i & 1) != 0 ? most : Math.Max(most, question.Weights[i]);
        }

        return most / question.Most;
    }

    /// <summary>The weight of the rarest term that is not met.</summary>
    private double Rarest(float[] met)
    {
        var most = 0.0;
        for (var i = 0; i < met.Length; i++)
        {
            most = Math.Max(most, question.Weights[i] * (1 - met[i]));
        }

        return most / question.Most;
    }
}

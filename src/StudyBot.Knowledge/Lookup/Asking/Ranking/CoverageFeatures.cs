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
        f.Set(Feature.CoveredWithTitle, question.ShareOf(Coverage.Union(own, passage.Title)));
        f.Set(Feature.CoveredWithNames, WithNames(own, names));
        f.Set(Feature.AddedByPrevious, question.ShareOf(Coverage.Union(own, previous)) - share);
        f.Set(Feature.AddedByNext, question.ShareOf(Coverage.Union(own, next)) - share);
        f.Set(Feature.CoveredByBothNeighbours, question.ShareOf(Coverage.Union(Coverage.Union(own, next), previous)));
        f.Set(Feature.RarestMissing, Rarest(own));
        f.Set(Feature.RarestMissingByKin, Rarest(kin));
        f.Set(Feature.LocallyCovered, local.ShareOf(own));
        f.Set(Feature.LocallyCoveredByKin, local.ShareOf(kin));
        f.Set(Feature.LocallyCoveredWithPrevious, local.ShareOf(Coverage.Union(own, previous)));
        f.Set(Feature.LocallyCoveredWithNext, local.ShareOf(Coverage.Union(own, next)));
        f.Set(Feature.LocalLead, local.ShareOf(own) - passage.Sentences.Where((_, i) => i != at).Select(s => local.ShareOf(s)).DefaultIfEmpty(0).Max());
    }

    public void ReadPassage(float[] f, Coverage passage)
    {
        f.Set(Feature.CoveredByPassage, question.ShareOf(passage.All));
        f.Set(Feature.CoveredByTitle, question.ShareOf(passage.Title));
        f.Set(Feature.PassageCoveredByKin, question.ShareOf(passage.AllKin));
        f.Set(Feature.LocallyCoveredByPassage, local.ShareOf(passage.All));
        f.Set(Feature.RarestMissingInPassage, Rarest(Coverage.Union(passage.All, passage.Title)));
    }

    private double WithNames(bool[] own, IReadOnlySet<string> names) => names.Count == 0
        ? question.ShareOf(own)
        : question.ShareOf(Coverage.Union(own, [.. question.Question.Sought.Select(t => names.Contains(t.Text))]));

    private double Akin(bool[] own, IReadOnlyList<Term> terms)
    {
        var sum = 0.0;
        for (var i = 0; i < own.Length; i++)
        {
            var text = question.Question.Sought[i].Text;
            if (!own[i] && text.Length >= AkinLetters)
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

    private double Rarest(bool[] covered) => Rarest(Array.ConvertAll(covered, c => c ? 1f : 0));

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

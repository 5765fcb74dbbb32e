using StudyBot.Knowledge.Lookup.Asking.Answers;
using StudyBot.Knowledge.Lookup.Searching;
using StudyBot.Knowledge.Lookup.Terms;

namespace StudyBot.Knowledge.Lookup.Asking.Ranking;

/// <summary>Measures every sentence of the passages that were found.</summary>
internal sealed class FeatureReader(QuestionWeights question, double[] local)
{
    private const double K1 = 0.9;
    private const double B = 0.4;
    private const double UsualLength = 25;

    /// <summary>Two words are akin when they begin with so many of the same letters.</summary>
    private const int AkinLetters = 5;

    public static readonly int Count = Enum.GetValues<Feature>().Length;

    private static readonly HashSet<string> Pronouns = ["he", "she", "it", "they", "thi", "this", "these", "those", "hi", "his", "her", "it", "its", "their"];

    private static readonly HashSet<string> ReasonTerms = ["becaus", "due", "sinc", "therefor", "caus", "reason", "result", "thu", "so", "order", "lead", "henc"];

    private readonly int sought = question.Weights.Length;

    public static List<Candidate> Read(Question asked, SearchHits hits, IReadOnlyList<PassageReading> passages)
    {
        var candidates = new List<Candidate>();
        if (asked.Sought.Count == 0 || passages.Count == 0)
        {
            return candidates;
        }

        var weights = new QuestionWeights(asked, hits);
        var reader = new FeatureReader(weights, Local(weights, passages));
        var around = new PassageSurroundings(weights, passages);
        for (var i = 0; i < passages.Count; i++)
        {
            reader.ReadPassage(around, i, candidates);
        }

        Compare(candidates);
        return candidates;
    }

    /// <summary>Terms weighed by how rare they are among the sentences that were found.</summary>
    private static double[] Local(QuestionWeights weights, IReadOnlyList<PassageReading> passages)
    {
        var frequencies = new int[weights.Weights.Length];
        var sentences = 0;
        foreach (var sentence in passages.SelectMany(p => p.Sentences))
        {
            sentences++;
            var covered = weights.Covered(sentence.Terms);
            for (var i = 0; i < frequencies.Length; i++)
            {
                frequencies[i] += covered[i] ? 1 : 0;
            }
        }

        return Array.ConvertAll(frequencies, f => Math.Log(1 + (sentences - f + 0.5) / (f + 0.5)));
    }

    private void ReadPassage(PassageSurroundings around, int rank, List<Candidate> candidates)
    {
        var passage = around.Passages[rank];
        var count = passage.Sentences.Count;
        var covered = passage.Sentences.Select(s => question.Covered(s.Terms)).ToArray();
        var all = around.CoveredBy(rank);
        var kin = passage.Sentences.Select(s => question.Kin(s.Terms)).ToArray();
        var locals = covered.Select(c => LocalShare(i => c[i] ? 1 : 0)).ToArray();
        var allKin = new float[sought];
        foreach (var one in kin)
        {
            for (var i = 0; i < sought; i++)
            {
                allKin[i] = Math.Max(allKin[i], one[i]);
            }
        }

        var title = new bool[sought];
        for (var i = 0; i < sought; i++)
        {
            title[i] = passage.Context.Contains(question.Question.Sought[i].Text);
        }

        var first = candidates.Count;
        var length = passage.Sentences.Sum(s => s.Terms.Count);
        for (var i = 0; i < count; i++)
        {
            var f = new float[Count];
            var sentence = passage.Sentences[i];
            var own = covered[i];
            f[(int)Feature.CoveredByPassage] = (float)question.ShareOf(all);
            f[(int)Feature.CoveredByTitle] = (float)question.ShareOf(title);
            Set(f, Feature.PassageScore, around.ScoreOf(rank));
            Set(f, Feature.PassageLead, around.LeadOf(rank));
            Set(f, Feature.SourceShare, around.ShareOfSource(rank));
            Set(f, Feature.SourceCovered, around.CoveredBySource(rank));
            Set(f, Feature.AddedByPreviousPassage, around.AddedBy(rank, -1));
            Set(f, Feature.AddedByNextPassage, around.AddedBy(rank, 1));
            Set(f, Feature.CoveredByKin, question.ShareOf(kin[i]));
            var ownKin = kin[i];
            Set(f, Feature.LocallyCovered, locals[i]);
            Set(f, Feature.LocallyCoveredByPassage, LocalShare(t => all[t] ? 1 : 0));
            Set(f, Feature.LocallyCoveredByKin, LocalShare(t => ownKin[t]));
            Set(f, Feature.LocalLead, locals[i] - locals.Where((_, j) => j != i).DefaultIfEmpty(0).Max());
            Set(f, Feature.PassageCoveredByKin, question.ShareOf(allKin));
            Set(f, Feature.RarestMissingByKin, RarestByKin(kin[i]));
            Set(f, Feature.CoveredWithNames, WithNames(own, passage.Names.Of(sentence.Sentence.Index)));
            f[(int)Feature.PassageRank] = (float)Math.Log(1 + rank);
            f[(int)Feature.PassageLength] = (float)Math.Log(1 + length);
            f[(int)Feature.PlaceInPassage] = i;
            f[(int)Feature.BlockKind] = (float)sentence.Sentence.Block.Kind;
            Set(f, Feature.Covered, question.ShareOf(own));
            Set(f, Feature.CoveredSoftly, question.ShareOf(own) + Akin(own, sentence.Terms));
            Set(f, Feature.CoveredWithTitle, question.ShareOf(Union(own, title)));
            var previous = i > 0 ? covered[i - 1] : new bool[sought];
            var next = i + 1 < count ? covered[i + 1] : new bool[sought];
            Set(f, Feature.AddedByPrevious, question.ShareOf(Union(own, previous)) - question.ShareOf(own));
            Set(f, Feature.AddedByNext, question.ShareOf(Union(own, next)) - question.ShareOf(own));
            Set(f, Feature.CoveredByBothNeighbours, question.ShareOf(Union(Union(own, next), previous)));
            Set(f, Feature.RarestMissing, Rarest(own));
            Set(f, Feature.RarestMissingInPassage, Rarest(Union(all, title)));
            ReadKinds(f, own, all);
            ReadSentence(f, sentence, own);
            var answers = AnswerFinder.Find(question.Question, question.Asked, sentence.Terms, passage.Source.Document.Source.Text);
            ReadAnswers(f, answers);
            candidates.Add(new Candidate(passage, sentence, f, answers));
        }

        for (var i = first; i < candidates.Count; i++)
        {
            var own = candidates[i].Features[(int)Feature.CoveredSoftly];
            var kinOwn = candidates[i].Features[(int)Feature.CoveredByKin];
            var (other, kinOther) = (0f, 0f);
            var better = 0;
            for (var j = first; j < candidates.Count; j++)
            {
                if (j != i)
                {
                    var theirs = candidates[j].Features[(int)Feature.CoveredSoftly];
                    other = Math.Max(other, theirs);
                    kinOther = Math.Max(kinOther, candidates[j].Features[(int)Feature.CoveredByKin]);
                    better += theirs > own ? 1 : 0;
                }
            }

            Set(candidates[i].Features, Feature.LeadInPassage, own - other);
            Set(candidates[i].Features, Feature.LeadByKin, kinOwn - kinOther);
            Set(candidates[i].Features, Feature.RankInPassage, better);
        }
    }

    /// <summary>What is told of the best sentence as a measure for all.</summary>
    private static void Compare(List<Candidate> candidates)
    {
        foreach (var (of, into) in ((Feature, Feature)[])[
            (Feature.Covered, Feature.CoveredOfBest), (Feature.LocallyCovered, Feature.LocallyCoveredOfBest), (Feature.CoveredByKin, Feature.KinOfBest), (Feature.CoveredSoftly, Feature.SoftlyOfBest), (Feature.SentenceScore, Feature.SentenceScore)])
        {
            var best = candidates.Count == 0 ? 0 : candidates.Max(c => c.Features[(int)of]);
            foreach (var candidate in candidates)
            {
                candidate.Features[(int)into] = best > 0 ? candidate.Features[(int)of] / best : 0;
            }
        }
    }

    private void ReadKinds(float[] f, bool[] own, bool[] all)
    {
        var (names, namesHere, namesAround, numbers, numbersHere, words, wordsHere) = (0.0, 0.0, 0.0, 0, 0, 0.0, 0.0);
        var hasHead = -1;
        for (var i = 0; i < sought; i++)
        {
            var term = question.Question.Sought[i];
            var weight = question.Weights[i];
            if (term.IsNumber)
            {
                numbers++;
                numbersHere += own[i] ? 1 : 0;
            }
            else if (term.IsName)
            {
                names += weight;
                namesHere += own[i] ? weight : 0;
                namesAround += all[i] ? weight : 0;
            }
            else
            {
                words += weight;
                wordsHere += own[i] ? weight : 0;
            }

            if (term.IsHead)
            {
                hasHead = Math.Max(hasHead, own[i] ? 1 : 0);
            }
        }

        Set(f, Feature.NamesCovered, names > 0 ? namesHere / names : -1);
        Set(f, Feature.NamesCoveredByPassage, names > 0 ? namesAround / names : -1);
        Set(f, Feature.NumbersCovered, numbers > 0 ? (double)numbersHere / numbers : -1);
        Set(f, Feature.WordsCovered, words > 0 ? wordsHere / words : -1);
        Set(f, Feature.HasHead, hasHead);
        Set(f, Feature.Kind, (int)question.Question.Kind);
        Set(f, Feature.QuestionLength, sought);
        Set(f, Feature.QuestionWeight, question.Total);
        Set(f, Feature.FirstCovered, own[0] ? 1 : 0);
        Set(f, Feature.LastCovered, own[^1] ? 1 : 0);
    }

    private void ReadSentence(float[] f, SentenceReading sentence, bool[] own)
    {
        var terms = sentence.Terms;
        var (content, known, score) = (0, 0, 0.0);
        var (hasReason, hasDefinition) = (false, false);
        var (capitals, numbers) = (0, 0);
        Span<int> counts = stackalloc int[sought];
        for (var i = 0; i < terms.Count; i++)
        {
            hasReason |= ReasonTerms.Contains(terms[i].Text);
            hasDefinition |= i > 0 && i < 8 && terms[i].Text is "is" or "are" or "was" or "were" or "call" or "known" or "know" or "mean" or "refer" or "defin";
            var number = question.NumberOf(terms[i].Text);
            if (number >= 0)
            {
                counts[number]++;
                known++;
            }
            else if (!question.Asked.Contains(terms[i].Text))
            {
                capitals += terms[i].IsCapital && i > 0 ? 1 : 0;
                numbers += terms[i].IsNumber ? 1 : 0;
            }

            content += terms[i].IsStop ? 0 : 1;
        }

        for (var i = 0; i < sought; i++)
        {
            score += question.Weights[i] * counts[i] * (K1 + 1) / (counts[i] + K1 * (1 - B + B * terms.Count / UsualLength));
        }

        Set(f, Feature.SentenceScore, score);
        Set(f, Feature.Length, Math.Log(1 + terms.Count));
        Set(f, Feature.Precision, content > 0 ? (double)known / content : 0);
        Set(f, Feature.NewTerms, content - known);
        Set(f, Feature.NewCapitals, capitals);
        Set(f, Feature.NewNumbers, numbers);
        Set(f, Feature.OpensWithPronoun, terms.Count > 0 && Pronouns.Contains(terms[0].Text) ? 1 : 0);
        Set(f, Feature.HasReason, hasReason ? 1 : 0);
        Set(f, Feature.HasDefinition, hasDefinition ? 1 : 0);
        ReadOrder(f, terms, own);
    }

    private void ReadOrder(float[] f, IReadOnlyList<Term> terms, bool[] own)
    {
        var asked = question.Question.Terms;
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var content = new List<int>();
        for (var i = 0; i < terms.Count; i++)
        {
            if (question.Asked.Contains(terms[i].Text))
            {
                (places.TryGetValue(terms[i].Text, out var known) ? known : places[terms[i].Text] = []).Add(i);
            }

            if (!terms[i].IsStop)
            {
                content.Add(i);
            }
        }

        var (longest, longestContent) = (0, 0);
        for (var i = 0; i < asked.Count; i++)
        {
            if (!places.TryGetValue(asked[i].Text, out var starts))
            {
                continue;
            }

            foreach (var start in starts.Take(8))
            {
                var (run, inRun) = (0, 0);
                while (i + run < asked.Count && start + run < terms.Count && asked[i + run].Text == terms[start + run].Text)
                {
                    inRun += asked[i + run].IsStop ? 0 : 1;
                    run++;
                }

                longest = Math.Max(longest, run);
                longestContent = Math.Max(longestContent, inRun);
            }
        }

        var (pairs, together) = (0.0, 0.0);
        var previous = -1;
        for (var i = 0; i < asked.Count; i++)
        {
            var number = question.NumberOf(asked[i].Text);
            if (number < 0)
            {
                continue;
            }

            if (previous >= 0 && previous != number)
            {
                var weight = question.Weights[previous] + question.Weights[number];
                pairs += weight;
                if (own[previous] && own[number])
                {
                    var gap = Gap(places[question.Question.Sought[previous].Text], places[question.Question.Sought[number].Text]);
                    together += weight * (gap <= 1 ? 1 : gap <= 3 ? 0.7 : gap <= 6 ? 0.3 : 0);
                }
            }

            previous = number;
        }

        Set(f, Feature.LongestRun, longest);
        Set(f, Feature.LongestContentRun, longestContent);
        Set(f, Feature.Pairs, pairs > 0 ? together / pairs : -1);
        var found = content.Where(i => question.NumberOf(terms[i].Text) >= 0).ToList();
        Set(f, Feature.Density, found.Count > 1 ? (double)found.Count / (found[^1] - found[0] + 1) : found.Count);
    }

    private void ReadAnswers(float[] f, List<AnswerCandidate> answers)
    {
        if (question.Question.Kind is not (AnswerKind.Person or AnswerKind.Place or AnswerKind.Date or AnswerKind.Number or AnswerKind.Organization))
        {
            Set(f, Feature.AnswerStrength, -1);
            Set(f, Feature.AnswerDistance, -1);
            return;
        }

        var (strength, nearest) = (0.0, (double)AnswerCandidate.Far);
        foreach (var answer in answers)
        {
            strength = Math.Max(strength, answer.Strength);
            if (answer.Strength >= 0.4)
            {
                nearest = Math.Min(nearest, answer.Distance);
            }
        }

        Set(f, Feature.AnswerStrength, strength);
        Set(f, Feature.AnswerDistance, nearest);
    }

    private double WithNames(bool[] own, IReadOnlySet<string> names)
    {
        if (names.Count == 0)
        {
            return question.ShareOf(own);
        }

        var union = (bool[])own.Clone();
        for (var i = 0; i < sought; i++)
        {
            union[i] |= names.Contains(question.Question.Sought[i].Text);
        }

        return question.ShareOf(union);
    }

    private double Akin(bool[] own, IReadOnlyList<Term> terms)
    {
        var sum = 0.0;
        for (var i = 0; i < sought; i++)
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

    private double Rarest(bool[] covered)
    {
        var most = 0.0;
        for (var i = 0; i < sought; i++)
        {
            most = covered[i] ? most : Math.Max(most, question.Weights[i]);
        }

        return most / question.Most;
    }

    private double LocalShare(Func<int, double> met)
    {
        var (sum, total) = (0.0, 1e-9);
        for (var i = 0; i < sought; i++)
        {
            sum += local[i] * met(i);
            total += local[i];
        }

        return sum / total;
    }

    private double RarestByKin(float[] covered)
    {
        var most = 0.0;
        for (var i = 0; i < sought; i++)
        {
            most = Math.Max(most, question.Weights[i] * (1 - covered[i]));
        }

        return most / question.Most;
    }

    private static int Gap(List<int> a, List<int> b)
    {
        var (i, j, gap) = (0, 0, int.MaxValue);
        while (i < a.Count && j < b.Count)
        {
            gap = Math.Min(gap, Math.Abs(a[i] - b[j]));
            if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return gap;
    }

    private static bool[] Union(bool[] a, bool[] b)
    {
        var union = (bool[])a.Clone();
        for (var i = 0; i < union.Length; i++)
        {
            union[i] |= b[i];
        }

        return union;
    }

    private static void Set(float[] f, Feature feature, double value) => f[(int)feature] = (float)value;
}

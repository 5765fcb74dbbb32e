using StudyBot.Knowledge.Lookup.Terms;

namespace StudyBot.Knowledge.Lookup.Asking.Ranking;

/// <summary>What kinds of words of the question a sentence has, and what it has beside them.</summary>
internal sealed class WordFeatures(QuestionWeights question)
{
    private const double K1 = 0.9;
    private const double B = 0.4;
    private const double UsualLength = 25;

    private static readonly HashSet<string> Pronouns = ["he", "she", "it", "they", "thi", "this", "these", "those", "hi", "his", "her", "it", "its", "their"];

    private static readonly HashSet<string> ReasonTerms = ["becaus", "due", "sinc", "therefor", "caus", "reason", "result", "thu", "so", "order", "lead", "henc"];

    private readonly int sought = question.Weights.Length;

    public void ReadKinds(float[] f, ulong own, ulong all)
    {
        var (names, namesHere, namesAround, numbers, numbersHere, words, wordsHere) = (0.0, 0.0, 0.0, 0, 0, 0.0, 0.0);
        var hasHead = -1;
        for (var i = 0; i < sought; i++)
        {
            var term = question.Question.Sought[i];
            var weight = question.Weights[i];
            var isHere = (own >> i & 1) != 0;
            if (term.IsNumber)
            {
                numbers++;
                numbersHere += isHere ? 1 : 0;
            }
            else if (term.IsName)
            {
                names += weight;
                namesHere += isHere ? weight : 0;
                namesAround += (all >> i & 1) != 0 ? weight : 0;
            }
            else
            {
                words += weight;
                wordsHere += isHere ? weight : 0;
            }

            if (term.IsHead)
            {
                hasHead = Math.Max(hasHead, isHere ? 1 : 0);
            }
        }

        f.Set(Feature.NamesCovered, names > 0 ? namesHere / names : -1);
        f.Set(Feature.NamesCoveredByPassage, names > 0 ? namesAround / names : -1);
        f.Set(Feature.NumbersCovered, numbers > 0 ? (double)numbersHere / numbers : -1);
        f.Set(Feature.WordsCovered, words > 0 ? wordsHere / words : -1);
        f.Set(Feature.HasHead, hasHead);
        f.Set(Feature.Kind, (int)question.Question.Kind);
        f.Set(Feature.QuestionLength, sought);
        f.Set(Feature.QuestionWeight, question.Total);
        f.Set(Feature.FirstCovered, own & 1);
        f.Set(Feature.LastCovered, own >> (sought - 1) & 1);
    }

    public void ReadSentence(float[] f, IReadOnlyList<Term> terms, QuestionMark?[] marks)
    {
        var (content, known, score) = (0, 0, 0.0);
        var (hasReason, hasDefinition) = (false, false);
        var (capitals, numbers) = (0, 0);
        Span<int> counts = stackalloc int[sought];
        for (var i = 0; i < terms.Count; i++)
        {
            hasReason |= ReasonTerms.Contains(terms[i].Text);
            hasDefinition |= i > 0 && i < 8 && terms[i].Text is "is" or "are" or "was" or "were" or "call" or "known" or "know" or "mean" or "refer" or "defin";
            if (marks[i] is { Number: >= 0 and var number })
            {
                counts[number]++;
                known++;
            }
            else if (marks[i] is not { IsAsked: true })
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

        f.Set(Feature.SentenceScore, score);
        f.Set(Feature.Length, Math.Log(1 + terms.Count));
        f.Set(Feature.Precision, content > 0 ? (double)known / content : 0);
        f.Set(Feature.NewTerms, content - known);
        f.Set(Feature.NewCapitals, capitals);
        f.Set(Feature.NewNumbers, numbers);
        f.Set(Feature.OpensWithPronoun, terms.Count > 0 && Pronouns.Contains(terms[0].Text) ? 1 : 0);
        f.Set(Feature.HasReason, hasReason ? 1 : 0);
        f.Set(Feature.HasDefinition, hasDefinition ? 1 : 0);
    }
}

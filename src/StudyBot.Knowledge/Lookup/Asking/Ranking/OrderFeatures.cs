using StudyBot.Knowledge.Lookup.Terms;

namespace StudyBot.Knowledge.Lookup.Asking.Ranking;

/// <summary>How far a sentence keeps the question's words in their order and close together.</summary>
internal sealed class OrderFeatures(QuestionWeights question)
{
    public void Read(float[] f, IReadOnlyList<Term> terms, bool[] own)
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

        f.Set(Feature.LongestRun, longest);
        f.Set(Feature.LongestContentRun, longestContent);
        f.Set(Feature.Pairs, pairs > 0 ? together / pairs : -1);
        var found = content.Where(i => question.NumberOf(terms[i].Text) >= 0).ToList();
        f.Set(Feature.Density, found.Count > 1 ? (double)found.Count / (found[^1] - found[0] + 1) : found.Count);
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
}

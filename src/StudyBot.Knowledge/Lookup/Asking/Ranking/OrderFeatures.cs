using StudyBot.Knowledge.Lookup.Terms;

namespace StudyBot.Knowledge.Lookup.Asking.Ranking;

/// <summary>How far a sentence keeps the question's words in their order and close together.</summary>
internal sealed class OrderFeatures(QuestionWeights question)
{
    /// <summary>So many places of one word are tried as the begin of a run.</summary>
    private const int MostStarts = 8;

    private readonly int[] starts = new int[question.Asked.Count];

    public void Read(float[] f, IReadOnlyList<Term> terms, QuestionMark?[] marks, ulong own)
    {
        var (longest, longestContent) = LongestRuns(marks);
        f.Set(Feature.LongestRun, longest);
        f.Set(Feature.LongestContentRun, longestContent);
        f.Set(Feature.Pairs, Pairs(marks, own));
        f.Set(Feature.Density, Density(terms, marks));
    }

    /// <summary>The most terms that follow each other as in the question, and the most content words among such.</summary>
    private (int All, int Content) LongestRuns(QuestionMark?[] marks)
    {
        var asked = question.Asked;
        var (longest, longestContent) = (0, 0);
        Array.Clear(starts);
        for (var start = 0; start < marks.Length; start++)
        {
            if (marks[start] is not { IsAsked: true } mark || starts[mark.Place]++ >= MostStarts)
            {
                continue;
            }

            for (var i = mark.Place; i < asked.Count; i++)
            {
                if (!ReferenceEquals(asked[i], mark))
                {
                    continue;
                }

                var (run, inRun) = (0, 0);
                while (i + run < asked.Count && start + run < marks.Length && ReferenceEquals(asked[i + run], marks[start + run]))
                {
                    inRun += question.Question.Terms[i + run].IsStop ? 0 : 1;
                    run++;
                }

                longest = Math.Max(longest, run);
                longestContent = Math.Max(longestContent, inRun);
            }
        }

        return (longest, longestContent);
    }

    /// <summary>How much of the neighbouring pairs of the question's words stand near each other here too; below zero where it has none.</summary>
    private double Pairs(QuestionMark?[] marks, ulong own)
    {
        var (pairs, together) = (0.0, 0.0);
        var previous = -1;
        foreach (var asked in question.Asked)
        {
            var number = asked.Number;
            if (number < 0)
            {
                continue;
            }

            if (previous >= 0 && previous != number)
            {
                var weight = question.Weights[previous] + question.Weights[number];
                pairs += weight;
                if ((own >> previous & 1) != 0 && (own >> number & 1) != 0)
                {
                    var gap = Gap(marks, previous, number);
                    together += weight * (gap <= 1 ? 1 : gap <= 3 ? 0.7 : gap <= 6 ? 0.3 : 0);
                }
            }

            previous = number;
        }

        return pairs > 0 ? together / pairs : -1;
    }

    /// <summary>How many of the question's words there are to all places from the first to the last of them.</summary>
    private static double Density(IReadOnlyList<Term> terms, QuestionMark?[] marks)
    {
        var (found, first, last) = (0, 0, 0);
        for (var i = 0; i < marks.Length; i++)
        {
            if (marks[i] is { Number: >= 0 } && !terms[i].IsStop)
            {
                first = found == 0 ? i : first;
                last = i;
                found++;
            }
        }

        return found > 1 ? (double)found / (last - first + 1) : found;
    }

    private static int Gap(QuestionMark?[] marks, int one, int other)
    {
        var gap = int.MaxValue;
        var (lastOne, lastOther) = (-1, -1);
        for (var i = 0; i < marks.Length; i++)
        {
            var number = marks[i]?.Number ?? -1;
            if (number == one)
            {
                gap = lastOther < 0 ? gap : Math.Min(gap, i - lastOther);
                lastOne = i;
            }
            else if (number == other)
            {
                gap = lastOne < 0 ? gap : Math.Min(gap, i - lastOne);
                lastOther = i;
            }
        }

        return gap;
    }
}

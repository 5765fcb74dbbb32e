using System.Text.RegularExpressions;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;

namespace StudyBot.Quizzes.Questions.Distractors;

/// <summary>Numbers near the key, as round as it is and written like it, not told around the stem.</summary>
internal static partial class NumberDistractors
{
    private const int SmallUpTo = 20;

    /// <summary>So many countries there are, of which some are no members of the United Nations.</summary>
    private const int States = 200;

    private static readonly int[] Steps = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5];

    public static IReadOnlyList<Option> For(NumberForm key, GroupMaterial material, string stem, IReadOnlyList<Citation> evidence)
    {
        var around = Surroundings.Of(material, stem, evidence);
        var candidates = Near(key)
            .Where(n => n != key.Number && (n <= States || !OfStates().IsMatch(stem)) && !around.MayHold(NumberText.Forms(n)))
            .Select(n => NumberText.OptionOf(n, key));
        return Pick.Three(Seeded.Shuffle(candidates, stem, o => o.Value), NumberText.OptionOf(key.Number, key), stem, (_, _) => true);
    }

    private static IEnumerable<decimal> Near(NumberForm key)
    {
        if (key.Number <= SmallUpTo)
        {
            return Steps.Select(s => key.Number + s).Where(n => n >= 2 && (!key.IsWord || n <= SmallUpTo));
        }

        // As round as the key: 13,500 stands among hundreds, 530 among tens.
        var unit = 1m;
        while (key.Number % (unit * 10) == 0)
        {
            unit *= 10;
        }

        decimal[] parts = [0.5m, 0.6m, 0.75m, 0.85m, 1.2m, 1.35m, 1.5m, 1.75m];
        var digits = key.Number / unit;
        return digits < 10
            ? Steps.Select(s => (digits + s) * unit).Where(n => n > 0)
            : parts.Select(p => Math.Round(digits * p) * unit).Where(n => n > 1).Distinct();
    }

    [GeneratedRegex(@"_____ (countries|nations|(member|independent|sovereign) states)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OfStates();
}

namespace StudyBot.Quizzes.Questions.Distractors;

/// <summary>Three of the candidates, apart from each other, and not all shorter than the key.</summary>
internal static class Pick
{
    private const int Wanted = 3;

    /// <summary>So many of the best are drawn from, so that the same three do not stand everywhere.</summary>
    private const int Pool = 8;

    /// <summary>So many candidates are looked at.</summary>
    public const int Most = Pool * 4;

    /// <summary>One in so many questions may have the longest key, where more would be dropped at the end.</summary>
    private const int OneIn = 4;

    /// <param name="candidates">Sound ones, best first.</param>
    /// <param name="areApart">Whether two may stand beside each other.</param>
    public static IReadOnlyList<Option> Three(IEnumerable<Option> candidates, Option key, string seed, Func<Option, Option, bool> areApart)
    {
        var ranked = candidates.Take(Most).ToList();
        var order = Seeded.Shuffle(ranked.Take(Pool), seed, o => o.Value).Concat(ranked.Skip(Pool));
        var picked = new List<Option>(Wanted);
        foreach (var option in order)
        {
            if (picked.Count < Wanted && picked.All(p => areApart(p, option)))
            {
                picked.Add(option);
            }
        }

        if (picked.Count < Wanted)
        {
            return [];
        }

        if (Seeded.Hash(seed, key.Value) % OneIn != 0 && picked.All(p => p.Text.Length < key.Text.Length)
            && ranked.Find(o => o.Text.Length >= key.Text.Length && picked.Take(Wanted - 1).All(p => areApart(p, o))) is { } longer)
        {
            picked[^1] = longer;
        }

        return picked;
    }
}

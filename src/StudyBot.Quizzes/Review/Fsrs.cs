namespace StudyBot.Quizzes.Review;

/// <summary>
/// The memory model FSRS-6 with its default parameters (Free Spaced Repetition Scheduler of open-spaced-repetition, whose names and numbers stand
/// here). Each value is rounded to eight decimals where its reference implementations round, so that all give the same.
/// </summary>
public static class Fsrs
{
    private const double LeastStability = 0.001;
    private const double MostStability = 36_500;
    private const double LeastDifficulty = 1;
    private const double MostDifficulty = 10;

    /// <summary>w0 to w20.</summary>
    private static readonly double[] W =
    [
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
        1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ];

    private static readonly double Decay = -W[20];

    /// <summary>Makes the curve pass through 90 % where as many days are over as the stability says.</summary>
    private static readonly double Factor = Rounded(Math.Exp(Math.Log(0.9) / Decay) - 1);

    /// <summary>After the first answer.</summary>
    public static Memory First(Rating rating) =>
        new(W[(int)rating - 1], Math.Clamp(FirstDifficulty(rating), LeastDifficulty, MostDifficulty));

    /// <summary>How likely it is remembered so many days after the last review. 0 to 1.</summary>
    public static double Retrievability(Memory memory, int elapsedDays) =>
        Rounded(Math.Pow(1 + (Factor * elapsedDays / memory.Stability), Decay));

    /// <param name="elapsedDays">Whole days since the last review, 0 on the same day.</param>
    public static Memory Next(Memory memory, Rating rating, int elapsedDays, SameDay sameDay)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(elapsedDays);
        return new(NextStability(memory, rating, elapsedDays, sameDay), NextDifficulty(memory.Difficulty, rating));
    }

    private static double NextStability(Memory memory, Rating rating, int elapsedDays, SameDay sameDay)
    {
        if (elapsedDays == 0 && sameDay == SameDay.IsAStep)
        {
            return StabilityAfterStep(memory.Stability, rating);
        }

        var retrievability = Retrievability(memory, elapsedDays);
        return rating == Rating.Again
            ? StabilityAfterLapse(memory, retrievability, sameDay)
            : StabilityAfterRecall(memory, retrievability, rating);
    }

    private static double StabilityAfterRecall(Memory memory, double retrievability, Rating rating)
    {
        var hardPenalty = rating == Rating.Hard ? W[15] : 1;
        var easyBonus = rating == Rating.Easy ? W[16] : 1;
        var growth = Math.Exp(W[8]) * (11 - memory.Difficulty) * Math.Pow(memory.Stability, -W[9]) * (Math.Exp((1 - retrievability) * W[10]) - 1)
            * hardPenalty * easyBonus;
        return Bounded(memory.Stability * (1 + growth));
    }

    private static double StabilityAfterLapse(Memory memory, double retrievability, SameDay sameDay)
    {
        var forgotten = W[11] * Math.Pow(memory.Difficulty, -W[12]) * (Math.Pow(memory.Stability + 1, W[13]) - 1) * Math.Exp((1 - retrievability) * W[14]);

        // Forgetting never leaves more than there was; with steps, not more than what one step with Again leaves.
        var most = sameDay == SameDay.IsAStep ? memory.Stability / Math.Exp(W[17] * W[18]) : memory.Stability;
        return Bounded(Math.Min(forgotten, most));
    }

    private static double StabilityAfterStep(double stability, Rating rating)
    {
        var growth = Math.Pow(stability, -W[19]) * Math.Exp(W[17] * ((int)rating - 3 + W[18]));
        return Bounded(stability * (rating == Rating.Again ? growth : Math.Max(growth, 1)));
    }

    /// <summary>The nearer to 10, the less an answer adds; and a little goes back to where Easy begins.</summary>
    private static double NextDifficulty(double difficulty, Rating rating)
    {
        var change = Rounded(-W[6] * ((int)rating - 3) * (10 - difficulty) / 9);
        var reverted = Rounded((W[7] * FirstDifficulty(Rating.Easy)) + ((1 - W[7]) * (difficulty + change)));
        return Math.Clamp(reverted, LeastDifficulty, MostDifficulty);
    }

    private static double FirstDifficulty(Rating rating) => Rounded(W[4] - Math.Exp(((int)rating - 1) * W[5]) + 1);

    private static double Bounded(double stability) => Rounded(Math.Clamp(stability, LeastStability, MostStability));

    private static double Rounded(double value) => Math.Round(value, 8, MidpointRounding.AwayFromZero);
}

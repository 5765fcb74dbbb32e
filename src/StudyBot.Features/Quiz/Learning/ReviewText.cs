using System.Globalization;
using NodaTime;
using StudyBot.Quizzes.Review;

namespace StudyBot.Features.Quiz.Learning;

/// <summary>What was remembered, as a button's row keeps it: so that a rating can be taken back.</summary>
internal static class ReviewText
{
    private const string None = "-";

    public static string Write(ReviewState? state) => state is null ? None : string.Create(
        CultureInfo.InvariantCulture,
        $"{state.Memory.Stability:R} {state.Memory.Difficulty:R} {Write(state.Reviewed)} {Write(state.Due)} {state.IntervalDays} {state.Lapses}");

    public static ReviewState? Read(string text) => text.Split(' ') is [var stability, var difficulty, var reviewed, var due, var interval, var lapses]
        ? new ReviewState(
            new Memory(double.Parse(stability, CultureInfo.InvariantCulture), double.Parse(difficulty, CultureInfo.InvariantCulture)),
            ReadInstant(reviewed),
            ReadInstant(due),
            int.Parse(interval, CultureInfo.InvariantCulture),
            int.Parse(lapses, CultureInfo.InvariantCulture))
        : null;

    public static string Write(Instant at) => at.ToUnixTimeTicks().ToString(CultureInfo.InvariantCulture);

    public static Instant ReadInstant(string ticks) => Instant.FromUnixTimeTicks(long.Parse(ticks, CultureInfo.InvariantCulture));
}

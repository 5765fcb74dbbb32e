using System.Globalization;

namespace StudyBot.Quizzes.Questions.Distractors;

/// <summary>Numbers as texts write them: "fifteen", "sixteenth", "530,000,000".</summary>
internal static class NumberText
{
    private static readonly string[] Cardinals =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];

    private static readonly string[] Ordinals =
        ["zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"];

    /// <summary>Null where it is written in a way that we do not imitate.</summary>
    public static NumberForm? FormOf(string text)
    {
        var lower = text.ToLowerInvariant();
        return Array.IndexOf(Cardinals, lower) is > 1 and var word ? new(word, IsWord: true, IsOrdinal: false, HasCommas: false)
            : Array.IndexOf(Ordinals, lower) is > 0 and var ordinal ? new(ordinal, IsWord: true, IsOrdinal: true, HasCommas: false)
            : decimal.TryParse(lower, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number == decimal.Truncate(number) && number > 1
                ? new(number, IsWord: false, IsOrdinal: false, text.Contains(',', StringComparison.Ordinal))
                : null;
    }

    public static string Write(decimal number, NumberForm like) =>
        like.IsWord && number <= 20 ? (like.IsOrdinal ? Ordinals : Cardinals)[(int)number]
        : number.ToString(like.HasCommas || number >= 10_000 ? "#,0" : "0", CultureInfo.InvariantCulture);

    public static Option OptionOf(decimal number, NumberForm like) =>
        new(OptionKind.Number, Write(number, like), number.ToString("0", CultureInfo.InvariantCulture));

    /// <summary>The ways in which a text may give it, as its words are cut.</summary>
    public static IReadOnlyList<string> Forms(decimal number) =>
        number <= 20
            ? [number.ToString("0", CultureInfo.InvariantCulture), Cardinals[(int)number], Ordinals[(int)number]]
            : [number.ToString("0", CultureInfo.InvariantCulture)];
}

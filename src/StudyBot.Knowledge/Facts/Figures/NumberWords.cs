using System.Collections.Frozen;
using System.Globalization;

namespace StudyBot.Knowledge.Facts.Figures;

/// <summary>Reads whole numbers in words and digits: "fifteen", "twenty-nine", "16th", "sixteenth".</summary>
internal static class NumberWords
{
    private static readonly string[] Units =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
            "fifteen",
         "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] UnitOrdinals =
        ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
            "thirteenth", "fourteenth",
         "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] TenOrdinals =
        ["twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"];

    private static readonly FrozenDictionary<string, (decimal Value, bool IsOrdinal)> Words = Spell();

    public static (decimal Value, bool IsOrdinal)? Read(string word)
    {
        if (word.Length == 0 || word.Length > 24)
        {
            return null;
        }

        if (char.IsAsciiDigit(word[0]))
        {
            return ReadDigits(word);
        }

        return Words.TryGetValue(word, out var number) ? number : null;
    }

    private static (decimal Value, bool IsOrdinal)? ReadDigits(string word)
    {
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        var tail = word[digits..];
        return digits <= 6 && tail is "" or "st" or "nd" or "rd" or "th"
            ? (decimal.Parse(word.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture), tail.Length > 0)
            : null;
    }

    /// <summary>All below a hundred, so that each word of a text is asked for once.</summary>
    private static FrozenDictionary<string, (decimal Value, bool IsOrdinal)> Spell()
    {
        var words = new Dictionary<string, (decimal Value, bool IsOrdinal)>(StringComparer.Ordinal);
        for (var unit = 0; unit < Units.Length; unit++)
        {
            words[Units[unit]] = (unit, false);
            words[UnitOrdinals[unit]] = (unit, true);
        }

        for (var ten = 0; ten < Tens.Length; ten++)
        {
            var value = (ten + 2) * 10;
            words[Tens[ten]] = (value, false);
            words[TenOrdinals[ten]] = (value, true);
            for (var unit = 1; unit < 10; unit++)
            {
                words[$"{Tens[ten]}-{Units[unit]}"] = (value + unit, false);
                words[$"{Tens[ten]}-{UnitOrdinals[unit]}"] = (value + unit, true);
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

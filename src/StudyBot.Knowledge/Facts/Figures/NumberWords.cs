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

        return Below(word) ?? (word.Split('-') is [var ten, var unit] && Array.IndexOf(Tens, ten) is >= 0 and var t
            && Below(unit) is { Value: > 0 and < 10 } u
            ? ((t + 2) * 10 + u.Value, u.IsOrdinal)
            : null);
    }

    private static (decimal Value, bool IsOrdinal)? Below(string word)
    {
        (string[] Words, int Base, int Step, bool IsOrdinal)[] tables = [(Units, 0, 1, false), (UnitOrdinals, 0, 1, true),
            (Tens, 20, 10, false), (TenOrdinals, 20, 10, true)];
        foreach (var (words, from, step, isOrdinal) in tables)
        {
            if (Array.IndexOf(words, word) is >= 0 and var index)
            {
                return (from + (index * step), isOrdinal);
            }
        }

        return null;
    }

    private static (decimal Value, bool IsOrdinal)? ReadDigits(string word)
    {
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        var tail = word[digits..];
        return digits <= 6 && tail is "" or "st" or "nd" or "rd" or "th"
            ? (decimal.Parse(word.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture), tail.Length > 0)
            : null;
    }
}

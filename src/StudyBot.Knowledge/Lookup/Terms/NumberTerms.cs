using System.Collections.Frozen;
using System.Globalization;

namespace StudyBot.Knowledge.Lookup.Terms;

/// <summary>Reads number words: "two thousand" is 2000, "twenty-first" 21st.</summary>
internal static class NumberTerms
{
    private static readonly FrozenDictionary<string, int> Cardinals = Table(
        "zero 0 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 "
        + "seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90");

    private static readonly FrozenDictionary<string, int> Ordinals = Table(
        "third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12 thirteenth 13 fourteenth 14 fifteenth 15 "
        + "sixteenth 16 seventeenth 17 eighteenth 18 nineteenth 19 twentieth 20 thirtieth 30 fortieth 40 fiftieth 50 sixtieth 60 seventieth 70 "
        + "eightieth 80 ninetieth 90");

    /// <summary>Of "two", not of "one", which is a pronoun as often; null for other words.</summary>
    public static int? Cardinal(string lower) => Cardinals.TryGetValue(lower, out var value) ? value : null;

    /// <summary>Of "sixteenth"; not of "first" and "second", which are more than numbers.</summary>
    public static int? Ordinal(string lower) => Ordinals.TryGetValue(lower, out var value) ? value : null;

    /// <summary>Of "first" to "ninth" after a ten: "twenty-first".</summary>
    public static int? UnitOrdinal(string lower) => lower switch
    {
        "first" => 1,
        "second" => 2,
        _ => Ordinal(lower) is { } value and < 10 ? value : null,
    };

    /// <summary>Of "thousand" and up, singular or plural.</summary>
    public static decimal? Magnitude(string lower) => lower switch
    {
        "hundred" => 100m,
        "thousand" => 1_000m,
        "million" => 1_000_000m,
        "billion" => 1_000_000_000m,
        "trillion" => 1_000_000_000_000m,
        _ => null,
    };

    /// <summary>A number's term: plain digits, a point before decimals, no zeros at its end.</summary>
    public static string Text(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);

    public static string OrdinalText(int value) => value.ToString(CultureInfo.InvariantCulture) + OrdinalTail(value);

    private static string OrdinalTail(int value) => (value % 100 / 10, value % 10) switch
    {
        (1, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };

    private static FrozenDictionary<string, int> Table(string pairs)
    {
        var words = pairs.Split(' ');
        return Enumerable.Range(0, words.Length / 2)
            .ToFrozenDictionary(i => words[2 * i], i => int.Parse(words[2 * i + 1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }
}

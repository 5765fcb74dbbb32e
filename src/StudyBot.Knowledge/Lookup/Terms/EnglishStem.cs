namespace StudyBot.Knowledge.Lookup.Terms;

/// <summary>
/// The stem of an English word, by Porter's algorithm ("An algorithm for suffix stripping", 1980): "negotiated" and "negotiations" have
/// one. The word is in lower case without diacritics; one with other signs than a–z is its own stem.
/// </summary>
internal static class EnglishStem
{
    private const int LongestStemmed = 40;

    private static readonly (string Suffix, string Replacement)[] SecondStep =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("bli", "ble"), ("alli", "al"),
        ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"),
        ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"), ("logi", "log"),
    ];

    private static readonly (string Suffix, string Replacement)[] ThirdStep =
    [
        ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
    ];

    private static readonly string[] FourthStep =
    [
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti", "ous", "ive", "ize",
    ];

    public static string Of(ReadOnlySpan<char> word)
    {
        if (word.Length is <= 2 or > LongestStemmed || word.ContainsAnyExceptInRange('a', 'z'))
        {
            return word.ToString();
        }

        Span<char> buffer = stackalloc char[LongestStemmed + 1];
        word.CopyTo(buffer);
        var length = PluralsAndParticiples(buffer, word.Length);
        length = Replace(buffer, length, SecondStep);
        length = Replace(buffer, length, ThirdStep);
        length = Strip(buffer, length);
        return buffer[..Tidy(buffer, length)].ToString();
    }

    private static int PluralsAndParticiples(Span<char> b, int length)
    {
        if (b[length - 1] == 's')
        {
            length -= Ends(b, length, "sses") || Ends(b, length, "ies") ? 2 : b[length - 2] == 's' ? 0 : 1;
        }

        if (Ends(b, length, "eed"))
        {
            length -= Measure(b, length - 3) > 0 ? 1 : 0;
        }
        else if ((Ends(b, length, "ed") && HasVowel(b, length - 2)) || (Ends(b, length, "ing") && HasVowel(b, length - 3)))
        {
            length -= b[length - 1] == 'd' ? 2 : 3;
            if (Ends(b, length, "at") || Ends(b, length, "bl") || Ends(b, length, "iz"))
            {
                b[length++] = 'e';
            }
            else if (IsDouble(b, length))
            {
                length -= b[length - 1] is 'l' or 's' or 'z' ? 0 : 1;
            }
            else if (Measure(b, length) == 1 && IsShort(b, length))
            {
                b[length++] = 'e';
            }
        }

        if (b[length - 1] == 'y' && HasVowel(b, length - 1))
        {
            b[length - 1] = 'i';
        }

        return length;
    }

    private static int Replace(Span<char> b, int length, (string Suffix, string Replacement)[] rules)
    {
        foreach (var (suffix, replacement) in rules)
        {
            if (Ends(b, length, suffix))
            {
                var stem = length - suffix.Length;
                if (Measure(b, stem) == 0)
                {
                    return length;
                }

                replacement.CopyTo(b[stem..]);
                return stem + replacement.Length;
            }
        }

        return length;
    }

    private static int Strip(ReadOnlySpan<char> b, int length)
    {
        foreach (var suffix in FourthStep)
        {
            // The longest that fits decides: "ement" before "ment" before "ent" as the table has them.
            if (Ends(b, length, suffix))
            {
                var stem = length - suffix.Length;
                var isAllowed = suffix != "ion" || (stem > 0 && b[stem - 1] is 's' or 't');
                return isAllowed && Measure(b, stem) > 1 ? stem : length;
            }
        }

        return length;
    }

    private static int Tidy(ReadOnlySpan<char> b, int length)
    {
        if (b[length - 1] == 'e')
        {
            var measure = Measure(b, length - 1);
            length -= measure > 1 || (measure == 1 && !IsShort(b, length - 1)) ? 1 : 0;
        }

        return length > 1 && b[length - 1] == 'l' && IsDouble(b, length) && Measure(b, length - 1) > 1 ? length - 1 : length;
    }

    private static bool Ends(ReadOnlySpan<char> b, int length, string suffix) =>
        length > suffix.Length && b[..length].EndsWith(suffix, StringComparison.Ordinal);

    private static bool IsConsonant(ReadOnlySpan<char> b, int at)
    {
        // A y is a consonant at the start and after a vowel; a run of them alternates.
        var run = 0;
        while (b[at - run] == 'y' && at > run)
        {
            run++;
        }

        var first = b[at - run] is not ('a' or 'e' or 'i' or 'o' or 'u');
        return run % 2 == 0 ? first : !first;
    }

    /// <summary>How many times a vowel run is followed by a consonant run in the first <paramref name="length"/> letters.</summary>
    private static int Measure(ReadOnlySpan<char> b, int length)
    {
        var measure = 0;
        var wasVowel = false;
        for (var i = 0; i < length; i++)
        {
            var isVowel = !IsConsonant(b, i);
            measure += wasVowel && !isVowel ? 1 : 0;
            wasVowel = isVowel;
        }

        return measure;
    }

    private static bool HasVowel(ReadOnlySpan<char> b, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (!IsConsonant(b, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDouble(ReadOnlySpan<char> b, int length) =>
        length > 1 && b[length - 1] == b[length - 2] && IsConsonant(b, length - 1);

    /// <summary>Consonant, vowel, consonant, the last not w, x or y: an e was cut off here ("hop(e)").</summary>
    private static bool IsShort(ReadOnlySpan<char> b, int length) =>
        length > 2
        && IsConsonant(b, length - 1)
        && !IsConsonant(b, length - 2)
        && IsConsonant(b, length - 3)
        && b[length - 1] is not ('w' or 'x' or 'y');
}

namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>
/// Whether a word can be Japanese in Hepburn's spelling: consonant and vowel by turns, "n" before a consonant, doubled consonants.
/// </summary>
internal static class JapaneseSyllables
{
    private static readonly string[] Onsets =
        ["ky", "gy", "sh", "ch", "ts", "ny", "hy", "by", "py", "my", "ry", "k", "g", "s", "z", "j", "t", "d", "n", "h", "f", "b", "p", "m",
            "y", "r", "w"];

    public static bool Spell(string lower)
    {
        var at = 0;
        while (at < lower.Length)
        {
            if (lower[at] == 'n' && (at + 1 == lower.Length || (at > 0 && lower[at + 1] is not ('a' or 'i' or 'u' or 'e' or 'o' or 'y'))))
            {
                at++;
                continue;
            }

            if (at > 0 && at + 1 < lower.Length && lower[at] == lower[at + 1] && lower[at] is 'k' or 's' or 't' or 'p' or 'c')
            {
                at++;
            }

            foreach (var onset in Onsets)
            {
                if (string.CompareOrdinal(lower, at, onset, 0, onset.Length) == 0)
                {
                    at += onset.Length;
                    break;
                }
            }

            if (at >= lower.Length || lower[at] is not ('a' or 'i' or 'u' or 'e' or 'o'))
            {
                return false;
            }

            at++;

            // A long vowel written out: "Ohira", "Satou".
            if (at < lower.Length && lower[at] == 'h'
                && (at + 1 == lower.Length || lower[at + 1] is not ('a' or 'i' or 'u' or 'e' or 'o' or 'y')))
            {
                at++;
            }
        }

        return true;
    }
}

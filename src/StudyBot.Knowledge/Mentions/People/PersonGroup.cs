using StudyBot.Knowledge.Mentions.Names;

namespace StudyBot.Knowledge.Mentions.People;

/// <summary>One person of a document while its mentions are being joined.</summary>
internal sealed class PersonGroup(string[] key)
{
    /// <summary>The folded, lower-case words of the fullest form, without suffix.</summary>
    public string[] Key { get; private set; } = key;

    public int Entry { get; set; } = -1;

    /// <summary>The words of a person's name that are compared.</summary>
    public static string[] KeyOf(Word[] words)
    {
        var key = new List<string>(words.Length);
        foreach (var word in words)
        {
            if (word.Is(WordClass.Suffix) && key.Count > 0 && word.Lower[0] is 'j' or 's')
            {
                continue;
            }

            // A number stays: "George III" is not "George IV". "Kim Jong-il" and "Kim Jong Il" are one, and so are "H.W." and "H. W.".
            key.AddRange(word.Lower.Split(['-', '.'], StringSplitOptions.RemoveEmptyEntries));
        }

        return key.Count == 0 ? [words[0].Lower] : [.. key];
    }

    /// <summary>Whether a name of several words can be another form of this person's.</summary>
    public bool Fits(string[] other)
    {
        if (Key.Length > other.Length ? IsWithin(other, Key) : IsWithin(Key, other))
        {
            return true;
        }

        // "Abe Shinzo" and "Shinzo Abe".
        if (Key.Length == 2 && other.Length == 2 && Key[0] == other[1] && Key[1] == other[0])
        {
            return true;
        }

        return Key[^1] == other[^1] && IsGivenForm(Key[0], other[0]) && MiddlesAgree(other);
    }

    public void Widen(string[] other)
    {
        if (other.Length > Key.Length)
        {
            Key = other;
        }
    }

    /// <summary>
    /// All words of the shorter in the longer, in order, initials counted but for the last: "Nicolas Maduro" in "Nicolas Maduro Moros".
    /// </summary>
    private static bool IsWithin(string[] shorter, string[] longer)
    {
        var at = 0;
        var isFull = false;
        foreach (var word in longer)
        {
            if (at < shorter.Length && (word == shorter[at] || (shorter[at].Length == 1 && word[0] == shorter[at][0])
                || (word.Length == 1 && shorter[at][0] == word[0] && shorter[at].Length > 1)))
            {
                isFull = word == shorter[at];
                at++;
            }
        }

        return at == shorter.Length && isFull;
    }

    /// <summary>"Joe" and "Joseph", "J" and "John": one begins like the other for three letters, or for the only one.</summary>
    private static bool IsGivenForm(string a, string b)
    {
        var shorter = Math.Min(a.Length, b.Length);
        var same = Math.Min(shorter, 2);
        return a[0] == b[0] && (shorter == 1 || (shorter <= 4 && string.CompareOrdinal(a, 0, b, 0, same) == 0
            && Math.Max(a.Length, b.Length) > shorter));
    }

    /// <summary>"George H. W." and "George W." are two people.</summary>
    private bool MiddlesAgree(string[] other)
    {
        if (Key.Length <= 2 || other.Length <= 2)
        {
            return true;
        }

        return Key[1][0] == other[1][0] && Key.Length == other.Length;
    }
}

namespace StudyBot.Knowledge.Lookup;

/// <summary>The words of an index, numbered in ordinal order, found exactly, by how they start, and by how nearly they are spelt.</summary>
internal sealed class Vocabulary
{
    private readonly string[] words;
    private readonly Dictionary<string, int> numbers;

    // Which letters a word has, one bit each: two words that are d slips apart differ in at most 2d bits, which spares most comparisons.
    private readonly uint[] letters;

    public Vocabulary(IEnumerable<string> distinct)
    {
        words = [.. distinct.Order(StringComparer.Ordinal)];
        numbers = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        letters = new uint[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            numbers[words[i]] = i;
            letters[i] = LettersOf(words[i]);
        }
    }

    public int Count => words.Length;

    public string this[int number] => words[number];

    public int? Find(string word) => numbers.TryGetValue(word, out var number) ? number : null;

    /// <summary>The numbers of all words that start so, the word itself among them.</summary>
    public Range StartingWith(string start)
    {
        var from = Array.BinarySearch(words, start, StringComparer.Ordinal);
        from = from < 0 ? ~from : from;
        var to = from;
        while (to < words.Length && words[to].StartsWith(start, StringComparison.Ordinal))
        {
            to++;
        }

        return from..to;
    }

    /// <summary>Words at most so many slips away, the word itself left out, with the number of slips.</summary>
    public void FindNear(string word, int slips, List<(int Number, int Slips)> found)
    {
        if (slips <= 0)
        {
            return;
        }

        var own = LettersOf(word);
        for (var i = 0; i < words.Length; i++)
        {
            var candidate = words[i];
            if (Math.Abs(candidate.Length - word.Length) > slips || System.Numerics.BitOperations.PopCount(letters[i] ^ own) > 2 * slips)
            {
                continue;
            }

            var distance = SpellingDistance.Within(word, candidate, slips);
            if (distance > 0 && distance <= slips && !candidate.AsSpan().ContainsAnyInRange('0', '9'))
            {
                found.Add((i, distance));
            }
        }
    }

    private static uint LettersOf(string word)
    {
        var bits = 0u;
        foreach (var letter in word)
        {
            bits |= 1u << (letter % 32);
        }

        return bits;
    }
}

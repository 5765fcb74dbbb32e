using System.Numerics;

namespace StudyBot.Knowledge.Lookup;

/// <summary>The words of an index, numbered in ordinal order, found exactly, by how they start, and by how nearly they are spelt.</summary>
internal sealed class Vocabulary
{
    private const int LongestCompared = 64;

    private readonly string[] words;
    private readonly Dictionary<string, int> numbers;

    // By length, so that a search for near spellings reads three or five short arrays; each word with its letters.
    private readonly (int Number, ulong Letters)[][] byLength;

    public Vocabulary(IEnumerable<string> distinct)
    {
        words = [.. distinct.Order(StringComparer.Ordinal)];
        numbers = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        var lengths = new List<(int, ulong)>[LongestCompared + 1];
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            numbers[word] = i;
            if (word.Length <= LongestCompared && !word.AsSpan().ContainsAnyInRange('0', '9'))
            {
                (lengths[word.Length] ??= []).Add((i, LettersOf(word)));
            }
        }

        byLength = [.. lengths.Select(l => l?.ToArray() ?? [])];
    }

    public int Count => words.Length;

    public string this[int number] => words[number];

    public int? Find(string word) => numbers.TryGetValue(word, out var number) ? number : null;

    /// <summary>The numbers of all words that start so, the word itself among them.</summary>
    public (int From, int To) StartingWith(string start)
    {
        var from = Array.BinarySearch(words, start, StringComparer.Ordinal);
        from = from < 0 ? ~from : from;
        var to = from;
        while (to < words.Length && words[to].StartsWith(start, StringComparison.Ordinal))
        {
            to++;
        }

        return (from, to);
    }

    /// <summary>Words at most so many slips away, numbers and the word itself left out, with the number of slips.</summary>
    /// <param name="keepsFirst">Only words that begin with the same letter.</param>
    public List<(int Number, int Slips)> FindNear(string word, int slips, bool keepsFirst = false)
    {
        var found = new List<(int, int)>();
        if (slips <= 0 || word.Length > LongestCompared)
        {
            return found;
        }

        var own = LettersOf(word);
        for (var length = Math.Max(1, word.Length - slips); length <= Math.Min(LongestCompared, word.Length + slips); length++)
        {
            foreach (var (number, letters) in byLength[length])
            {
                // A slip takes one letter away and brings another: at most two differences.
                if (BitOperations.PopCount(letters ^ own) > 2 * slips || (keepsFirst && words[number][0] != word[0]))
                {
                    continue;
                }

                var distance = SpellingDistance.Within(word, words[number], slips);
                if (distance > 0 && distance <= slips)
                {
                    found.Add((number, distance));
                }
            }
        }

        return found;
    }

    // Two bits a letter: that it stands in the word, and that it does so more than once.
    private static ulong LettersOf(string word)
    {
        var bits = 0UL;
        foreach (var letter in word)
        {
            var once = 1UL << (2 * (letter % 32));
            bits |= (bits & once) == 0 ? once : once << 1;
        }

        return bits;
    }
}

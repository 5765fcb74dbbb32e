using System.Text;

namespace StudyBot.Knowledge.WordLists;

/// <summary>
/// Very many words in little memory: no object a word but all of their letters in one array, found through a hash table of numbers. Words are
/// numbered from 0 in the order in which they came, so that what is known of a word stands in an array beside the table. A table is filled
/// once; after that any number of threads may read it.
/// </summary>
/// <param name="words">How many words there is room for, at most <see cref="MostWords"/>.</param>
/// <param name="letters">How many bytes of UTF-8 they may have together.</param>
internal sealed class WordTable(int words, int letters)
{
    /// <summary>What a slot's number of a word can tell apart.</summary>
    public const int MostWords = (1 << NumberBits) - 1;

    private const int NumberBits = 20;

    // Linear probing. A slot is 0 when it is free; else its low bits are the number of a word, from 1, and the others bits of the word's hash:
    // with them all but one in four thousand of the words that are not meant are passed over without a look at their letters.
    private readonly uint[] slots = new uint[words + (words / 2) + 1];
    private readonly byte[] letters = new byte[letters];

    // Where each word begins; behind the last one, where the next will.
    private readonly int[] starts = new int[words + 1];

    public int Count { get; private set; }

    /// <summary>The word of a number.</summary>
    public string this[int number] => Encoding.UTF8.GetString(LettersOf(number));

    /// <summary>Whether a number is that of a word.</summary>
    public bool Is(int number, ReadOnlySpan<char> word)
    {
        // Only plain letters are as many bytes as they are characters.
        var own = LettersOf(number);
        return own.Length == word.Length ? Ascii.Equals(own, word) : own.Length > word.Length && word.SequenceEqual(this[number]);
    }

    /// <summary>The number of a word; -1 when it is not in the table.</summary>
    public int Find(ReadOnlySpan<char> word) => (int)(slots[SlotOf(word, HashOf(word))] & MostWords) - 1;

    /// <summary>The number of a word, which it is given when it has none yet.</summary>
    /// <exception cref="InvalidOperationException">There is no room for another word.</exception>
    public int Add(ReadOnlySpan<char> word)
    {
        var hash = HashOf(word);
        var slot = SlotOf(word, hash);
        if (slots[slot] != 0)
        {
            return (int)(slots[slot] & MostWords) - 1;
        }

        if (Count == starts.Length - 1 || Count == MostWords || !Encoding.UTF8.TryGetBytes(word, letters.AsSpan(starts[Count]), out var length))
        {
            throw new InvalidOperationException($"The table has no room for more than {Count} words of {starts[Count]} letters.");
        }

        starts[Count + 1] = starts[Count] + length;
        slots[slot] = MarkOf(hash) | (uint)(Count + 1);
        return Count++;
    }

    /// <summary>Writes the letters of a word where they are wanted, and returns how many they are.</summary>
    public int Copy(int number, Span<char> to) => Encoding.UTF8.GetChars(LettersOf(number), to);

    private static uint HashOf(ReadOnlySpan<char> word) => (uint)string.GetHashCode(word);

    private static uint MarkOf(uint hash) => hash << NumberBits;

    /// <summary>The slot of a word, or the free one that would be its own. One is always free, since there are half as many again as words.</summary>
    private int SlotOf(ReadOnlySpan<char> word, uint hash)
    {
        var mark = MarkOf(hash);
        var at = (int)(((ulong)hash * (uint)slots.Length) >> 32);
        for (; slots[at] != 0; at = at + 1 == slots.Length ? 0 : at + 1)
        {
            if ((slots[at] & ~(uint)MostWords) == mark && Is((int)(slots[at] & MostWords) - 1, word))
            {
                break;
            }
        }

        return at;
    }

    private ReadOnlySpan<byte> LettersOf(int number) => letters.AsSpan(starts[number]..starts[number + 1]);
}

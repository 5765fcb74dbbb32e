using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace StudyBot.Knowledge.Lookup.Terms;

/// <summary>
/// Words as they are written whose terms were worked out already. Texts use the same few thousand words again and again, and to find one costs a
/// tenth of stemming it. What is remembered follows from the word alone, so that whose text it came from makes no difference to anybody.
/// </summary>
internal static class KnownWords
{
    /// <summary>More than a language has in common use; a text of made-up words only makes the rest forget.</summary>
    private const int Most = 64 * 1024;

    /// <summary>What is longer is rare.</summary>
    private const int Longest = 24;

    private static volatile Vocabulary vocabulary = new();

    public static bool TryFind(ReadOnlySpan<char> word, [NotNullWhen(true)] out KnownWord? known) =>
        vocabulary.BySpan.TryGetValue(word, out known);

    public static void Remember(ReadOnlySpan<char> word, KnownWord known)
    {
        if (word.Length > Longest)
        {
            return;
        }

        var current = vocabulary;
        if (current.BySpan.TryAdd(word, known) && Interlocked.Increment(ref current.Count) >= Most)
        {
            vocabulary = new Vocabulary();
        }
    }

    private sealed class Vocabulary
    {
        public int Count;

        public Vocabulary() => BySpan = new ConcurrentDictionary<string, KnownWord>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        public ConcurrentDictionary<string, KnownWord>.AlternateLookup<ReadOnlySpan<char>> BySpan { get; }
    }
}

/// <param name="Term">As <see cref="TermReader"/> gives it wherever the word stands.</param>
internal sealed record KnownWord(string Term, bool IsStop);

using System.Runtime.InteropServices;

namespace StudyBot.Knowledge.Lookup.Likeness;

/// <summary>
/// A few hundred numbers that tell how much of two texts is the same, whatever stands around it (Broder's sketches: the least hashes of all runs of
/// <see cref="RunLength"/> words). Linear to make, and quick to compare with a thousand others. The same text gives the same sketch on every machine.
/// </summary>
/// <param name="Runs">How many runs of words the text has.</param>
/// <param name="Least">Their least hashes, each once, in order; none where the text is too short to be compared.</param>
public sealed record TextSketch(int Runs, IReadOnlyList<ulong> Least)
{
    /// <summary>Words in a run: two slips in a line of scanned text leave most runs whole, and common phrases of four words are few.</summary>
    public const int RunLength = 4;

    /// <summary>So many hashes are kept: what they tell of shares is right within some hundredths.</summary>
    public const int MostKept = 400;

    /// <summary>A text with fewer runs is a note: much of it may well be said in another one.</summary>
    public const int FewestRuns = 40;

    // Fewer tell nothing of a share.
    private const int FewestCompared = 20;

    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static TextSketch Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var least = new LeastHashes(MostKept);
        var (runs, words, isWord) = (0, 0, false);
        Span<ulong> run = stackalloc ulong[RunLength];
        var word = Basis;
        foreach (var sign in text.AsSpan())
        {
            if (char.IsLetterOrDigit(sign) || char.IsSurrogate(sign))
            {
                word = (word ^ char.ToLowerInvariant(sign)) * Prime;
                isWord = true;
            }
            else if (isWord)
            {
                End(run);
            }
        }

        if (isWord)
        {
            End(run);
        }

        return new TextSketch(runs, runs < FewestRuns ? [] : least.ToList());

        void End(Span<ulong> last)
        {
            last[1..].CopyTo(last);
            last[^1] = word;
            (word, isWord) = (Basis, false);
            if (++words >= RunLength)
            {
                runs++;
                least.Add(Mixed(last));
            }
        }
    }

    /// <summary>How much of the shorter text's wording stands in the longer one, 0 to 1; an estimate.</summary>
    public double ShareOfShorter(TextSketch other)
    {
        ArgumentNullException.ThrowIfNull(other);

        // Up to the lower of the two ends both hold all that there is of their texts.
        var end = Math.Min(End, other.End);
        var (mine, theirs, shared) = (0, 0, 0);
        for (var (i, j) = (0, 0); ;)
        {
            var (isMine, isTheirs) = (i < Least.Count && Least[i] <= end, j < other.Least.Count && other.Least[j] <= end);
            if (!isMine && !isTheirs)
            {
                break;
            }

            var isBoth = isMine && isTheirs && Least[i] == other.Least[j];
            shared += isBoth ? 1 : 0;
            if (isBoth || (isMine && (!isTheirs || Least[i] < other.Least[j])))
            {
                (i, mine) = (i + 1, mine + 1);
                if (!isBoth)
                {
                    continue;
                }
            }

            (j, theirs) = (j + 1, theirs + 1);
        }

        var fewer = Math.Min(mine, theirs);
        return fewer < FewestCompared ? 0 : (double)shared / fewer;
    }

    private ulong End => Least.Count < MostKept ? ulong.MaxValue : Least[^1];

    /// <summary>Of words in their order; its bits are spread, so that the least ones are a fair choice.</summary>
    private static ulong Mixed(ReadOnlySpan<ulong> words)
    {
        var hash = Basis;
        foreach (var unit in MemoryMarshal.AsBytes(words))
        {
            hash = (hash ^ unit) * Prime;
        }

        // The finishing steps of MurmurHash3.
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
        return hash ^ (hash >> 33);
    }

    /// <summary>The least of many numbers, each once.</summary>
    private sealed class LeastHashes(int atMost)
    {
        private readonly SortedSet<ulong> kept = [];

        public void Add(ulong hash)
        {
            if (kept.Count < atMost)
            {
                kept.Add(hash);
            }
            else if (hash < kept.Max && kept.Add(hash))
            {
                kept.Remove(kept.Max);
            }
        }

        public List<ulong> ToList() => [.. kept];
    }
}

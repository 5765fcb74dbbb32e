using System.Text;
using StudyBot.Knowledge.WordLists;

namespace StudyBot.Knowledge.Lookup.Terms;

/// <summary>Which words mean nearly the same, or one a kind of the other; by their terms. The list is from WordNet, see README.md beside it.</summary>
internal static class WordKin
{
    private const string Synonyms = "Terms/synonyms";

    private static readonly WordTable Terms;

    // The list as it is written, a number a word: its term and its place. All of it is searched for each term that is asked for, which takes
    // some microseconds; to keep the kin by term would take many times the memory.
    private static readonly int[] Written;

    static WordKin()
    {
        var (heads, letters, words) = (0, 0, 0);
        Read((word, place) =>
        {
            words++;
            if (place == Place.Head)
            {
                heads++;
                letters += Encoding.UTF8.GetByteCount(word);
            }
        });

        // Nearly every word is the head of a line.
        var most = heads + (heads / 4);
        Terms = new(most, letters + (letters / 4));
        Written = new int[words];
        var read = new WordTable(most, letters + (letters / 4));
        var termOf = new int[most];
        var at = 0;
        Read((word, place) =>
        {
            var next = read.Count;
            var number = read.Add(word);
            if (number == next)
            {
                termOf[number] = Terms.Add(WordForms.TermOf(word.ToString()));
            }

            Written[at++] = Code(termOf[number], place);
        });
    }

    private enum Place
    {
        /// <summary>Begins its line: the others on it are its kin.</summary>
        Head,

        /// <summary>Of the same meaning or family.</summary>
        Close,

        /// <summary>"animal" for "dog", and the other way round.</summary>
        Loose,
    }

    /// <summary>The kin of a term in the order of the list, and how much each counts, of one for the term itself.</summary>
    public static IReadOnlyDictionary<string, float> Of(string term)
    {
        var kin = new OrderedDictionary<string, float>(StringComparer.Ordinal);
        var number = Terms.Find(term);
        for (var at = number < 0 ? -1 : Next(number, 0); at >= 0; at = Next(number, at + 1))
        {
            if (PlaceAt(at) == Place.Head)
            {
                for (var i = at + 1; i < Written.Length && PlaceAt(i) != Place.Head; i++)
                {
                    Add(TermAt(i), PlaceAt(i));
                }
            }
            else
            {
                Add(TermAt(HeadOf(at)), PlaceAt(at));
            }
        }

        return kin;

        void Add(int other, Place place)
        {
            if (other != number)
            {
                var name = Terms[other];
                kin[name] = Math.Max(place == Place.Close ? 0.7f : 0.35f, kin.GetValueOrDefault(name));
            }
        }
    }

    private static int Code(int term, Place place) => (term << 2) | (int)place;

    private static int TermAt(int at) => Written[at] >> 2;

    private static Place PlaceAt(int at) => (Place)(Written[at] & 3);

    /// <summary>Where a term is written next; -1 when nowhere from there on.</summary>
    private static int Next(int term, int from)
    {
        var found = Written.AsSpan(from).IndexOfAny(Code(term, Place.Head), Code(term, Place.Close), Code(term, Place.Loose));
        return found < 0 ? -1 : from + found;
    }

    private static int HeadOf(int at)
    {
        while (PlaceAt(at) != Place.Head)
        {
            at--;
        }

        return at;
    }

    /// <summary>Reads the words of all lines: <c>head:close close|loose loose</c>.</summary>
    private static void Read(Action<ReadOnlySpan<char>, Place> take) => EmbeddedLines.Read(Synonyms, line =>
    {
        var place = Place.Head;
        while (!line.IsEmpty)
        {
            var end = line.IndexOfAny(":| ") is >= 0 and var at ? at : line.Length;
            if (end > 0)
            {
                take(line[..end], place);
            }

            place = end == line.Length ? place : line[end] switch { ':' => Place.Close, '|' => Place.Loose, _ => place };
            line = line[Math.Min(end + 1, line.Length)..];
        }
    });
}

using System.Buffers;

namespace StudyBot.Knowledge.Lookup.Indexing;

/// <summary>
/// Numbered items by the words of their texts. A text has a rank: 0 is what names the item, higher ones what only speaks of it.
/// </summary>
internal sealed class TextIndex
{
    private readonly int items;
    private readonly Vocabulary words;
    private readonly (int Item, byte Rank)[][] postings;

    private TextIndex(int items, Dictionary<string, List<(int Item, byte Rank)>> found)
    {
        this.items = items;
        words = new Vocabulary(found.Keys);
        postings = new (int, byte)[words.Count][];
        for (var number = 0; number < words.Count; number++)
        {
            postings[number] = [.. found[words[number]]];
        }
    }

    public static TextIndex Of(int items, Func<int, IEnumerable<(string? Text, byte Rank)>> textsOf)
    {
        var found = new Dictionary<string, List<(int Item, byte Rank)>>(StringComparer.Ordinal);
        var own = new Dictionary<string, byte>(StringComparer.Ordinal);
        for (var item = 0; item < items; item++)
        {
            own.Clear();
            foreach (var (text, rank) in textsOf(item).Where(t => !string.IsNullOrEmpty(t.Text)))
            {
                foreach (var word in PlainWord.Of(text!))
                {
                    own[word] = Math.Min(rank, own.GetValueOrDefault(word, byte.MaxValue));
                }
            }

            foreach (var (word, rank) in own)
            {
                (found.TryGetValue(word, out var list) ? list : found[word] = []).Add((item, rank));
            }
        }

        return new TextIndex(items, found);
    }

    /// <summary>The items that have every word, in their order: first as typed, then as the start of words, then with slips of spelling.</summary>
    /// <param name="isWanted">Only these count; a width at which none of them is found is passed over.</param>
    public TextHits Find(IReadOnlyList<string> wanted, Func<int, bool>? isWanted = null)
    {
        var matches = new WordMatches(words, isTyping: false);
        foreach (var width in Enum.GetValues<NameMatchQuality>())
        {
            if (Run(matches, wanted, width, wanted.Count, isWanted) is { Count: > 0 } hits)
            {
                return new TextHits(width, hits);
            }
        }

        return new TextHits(NameMatchQuality.Spelling, []);
    }

    /// <summary>The items whose words may become what is typed so far.</summary>
    public IReadOnlyList<TextHit> Complete(IReadOnlyList<string> typed)
    {
        var matches = new WordMatches(words, isTyping: true);
        return Run(matches, typed, NameMatchQuality.Start, typed.Count, null) is { Count: > 0 } hits
            ? hits
            : Run(matches, typed, NameMatchQuality.Spelling, typed.Count, null);
    }

    /// <summary>The items that have the most of several words, where none has them all; of these the ones that have them as typed, if any do.</summary>
    public IReadOnlyList<TextHit> FindPartly(IReadOnlyList<string> wanted, Func<int, bool>? isWanted = null)
    {
        var matches = new WordMatches(words, isTyping: false);
        var most = Run(matches, wanted, NameMatchQuality.Spelling, enough: null, isWanted);
        var least = most.Count == 0 ? 0 : most.Min(hit => hit.Slips);
        return most.FindAll(hit => hit.Slips == least);
    }

    /// <summary>The items that have a word which looks most like the longest one that was typed.</summary>
    public IReadOnlyList<int> FindAlike(IReadOnlyList<string> wanted)
    {
        const int Shortest = 5;
        const int MostSlips = 3;
        var longest = wanted.MaxBy(word => word.Length);
        return longest is null || longest.Length < Shortest || longest.AsSpan().ContainsAnyInRange('0', '9')
            ? []
            :
            [
                .. words.FindNear(longest, Math.Min(longest.Length / 3, MostSlips), keepsFirst: true)
                    .OrderBy(near => near.Slips)
                    .SelectMany(near => postings[near.Number])
                    .Select(posting => posting.Item)
                    .Distinct(),
            ];
    }

    /// <summary>The word of an item that a typed one was taken for; the typed one where it has none.</summary>
    public string ReadAs(string wanted, int item, NameMatchQuality width) => new WordMatches(words, isTyping: false)
        .Of(wanted, width)
        .OrderBy(match => match.Slips)
        .Where(match => postings[match.Number].Any(posting => posting.Item == item))
        .Select(match => words[match.Number])
        .FirstOrDefault(wanted);

    /// <param name="enough">So many of the words an item must have; null for as many as any has.</param>
    private List<TextHit> Run(WordMatches matches, IReadOnlyList<string> wanted, NameMatchQuality width, int? enough, Func<int, bool>? isWanted)
    {
        var marks = ArrayPool<Mark>.Shared.Rent(items);
        marks.AsSpan(0, items).Clear();
        for (var word = 0; word < wanted.Count; word++)
        {
            var round = (ushort)(word + 1);
            foreach (var (number, slips) in matches.Of(wanted[word], width))
            {
                foreach (var (item, rank) in postings[number])
                {
                    marks[item].Note(round, slips, rank);
                }
            }
        }

        var least = Math.Max(1, enough ?? 1);
        var hits = new List<TextHit>();
        for (var item = 0; item < items; item++)
        {
            if (marks[item].Words < least || isWanted?.Invoke(item) == false)
            {
                continue;
            }

            if (enough is null && marks[item].Words > least)
            {
                least = marks[item].Words;
                hits.Clear();
            }

            hits.Add(marks[item].ToHit(item));
        }

        ArrayPool<Mark>.Shared.Return(marks);
        return hits;
    }

    // What a search notes of an item: the words before the one at hand are summed up, of this one the nearest spelling counts.
    private struct Mark
    {
        private ushort round;
        private byte slips;
        private byte rank;
        private byte slipsBefore;
        private byte rankBefore;

        public ushort Words { get; private set; }

        public void Note(ushort word, byte wordSlips, byte wordRank)
        {
            if (round != word)
            {
                (slipsBefore, rankBefore) = ((byte)Math.Min(slipsBefore + slips, byte.MaxValue), Math.Max(rankBefore, rank));
                (round, slips, rank) = (word, wordSlips, wordRank);
                Words++;
            }
            else if (wordSlips < slips || (wordSlips == slips && wordRank < rank))
            {
                (slips, rank) = (wordSlips, wordRank);
            }
        }

        public readonly TextHit ToHit(int item) => new(item, Math.Max(rankBefore, rank), slipsBefore + slips);
    }
}

/// <param name="Rank">Of the text that holds the word farthest from naming the item.</param>
/// <param name="Slips">How far the words stand from what was typed.</param>
internal readonly record struct TextHit(int Item, int Rank, int Slips);

/// <summary>What was found, and how freely what was typed had to be read for it.</summary>
internal sealed record TextHits(NameMatchQuality Quality, IReadOnlyList<TextHit> Hits);

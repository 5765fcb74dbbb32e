namespace StudyBot.Knowledge.Lookup.Naming;

/// <summary>
/// Passes over a name index, each wider than the one before: words as they stand, as the start of words, and with slips of spelling. Only what has
/// a word is touched.
/// </summary>
internal sealed class NameSearch(NameIndex index, bool isTyping = false)
{
    // Of the ranks within one number of slips, eight at most.
    private const int ByRole = 4;
    private const int InRole = 5;

    private const int MostWords = 12;
    private const int MostNear = 5;
    private const int MostSlipsOfNear = 3;

    // A shorter word with two slips is another word.
    private const int ShortestOfNear = 6;

    private static readonly NameMatchQuality[] Widths = [NameMatchQuality.Words, NameMatchQuality.Start, NameMatchQuality.Spelling];

    // Said before a name; a source need not have them there.
    private static readonly HashSet<string> Courtesies =
        new(StringComparer.Ordinal) { "mr", "mrs", "ms", "miss", "dr", "sir", "lady", "lord", "his", "her", "excellency", "president", "minister", "prime", "king", "queen" };

    private readonly WordMatches matches = new(index.Words, isTyping);

    /// <summary>
    /// By the whole name first, then by words of it, by other names, by what somebody is; then by the start of words; then with slips of spelling,
    /// which whoever answers says. Any text may be asked.
    /// </summary>
    public NameMatches Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (string.IsNullOrWhiteSpace(name))
        {
            return new NameMatches.NothingAsked();
        }

        var asked = WordsOf(name);
        var attempts = Attempts(asked).ToList();
        foreach (var width in Widths)
        {
            foreach (var words in attempts)
            {
                // A word of what somebody is ("Norway" of an office) names nobody.
                if (Run(words, width).FindAll(c => c.Rank != InRole) is { Count: > 0 } found)
                {
                    return Answer(found, width);
                }
            }
        }

        return new NameMatches.NoName(asked.Count == 0 ? [] : FindNear(asked));
    }

    public IReadOnlyList<NamedThing> Complete(string typed, int atMost)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var words = WordsOf(typed);
        if (words.Count == 0)
        {
            return [.. index.ByMentions.Take(atMost)];
        }

        var start = string.Join(' ', words);
        var found = Run(words, NameMatchQuality.Start)
            .Select(c => c.Thing)
            .OrderBy(thing => StartOf(thing, start))
            .ThenByDescending(thing => thing.Mentions)
            .Take(atMost)
            .ToList();
        return found.Count == atMost
            ? found
            : [.. found.Union(Run(words, NameMatchQuality.Spelling).OrderBy(c => c.Rank).ThenByDescending(c => c.Thing.Mentions).Select(c => c.Thing)).Take(atMost)];
    }

    private static int StartOf(NamedThing thing, string start) =>
        NameForm.Fold(thing.Name).StartsWith(start, StringComparison.Ordinal) ? 0
        : thing.OtherNames.Any(n => NameForm.Fold(n).StartsWith(start, StringComparison.Ordinal)) ? 1
        : 2;

    // Small words stay where there is nothing else.
    internal static List<string> WordsOf(string name)
    {
        var words = NameForm.Words(name).Distinct().Take(MostWords).ToList();
        var telling = words.Where(word => !KindWords.IsSmall(word)).ToList();
        return telling.Count > 0 ? telling : words;
    }

    private static IEnumerable<List<string>> Attempts(List<string> asked)
    {
        if (asked.Count == 0)
        {
            yield break;
        }

        yield return asked;
        if (asked.Count > 1)
        {
            yield return [string.Concat(asked)];
        }

        var named = asked.Where(word => !KindWords.IsAsking(word)).ToList();
        if (named.Count > 0 && named.Count < asked.Count)
        {
            yield return named;
        }

        var bare = named.Where(word => !Courtesies.Contains(word)).ToList();
        if (bare.Count > 0 && bare.Count < named.Count)
        {
            yield return bare;
        }
    }

    private static NameMatches Answer(List<Candidate> found, NameMatchQuality width)
    {
        var least = found.Min(c => c.Rank);
        var best = found.Where(c => c.Rank == least).Select(c => c.Thing).OrderByDescending(t => t.Mentions).ToList();
        var others = found.Where(c => c.Rank != least).OrderBy(c => c.Rank).ThenByDescending(c => c.Thing.Mentions).Select(c => c.Thing);
        return best is [var only]
            ? new NameMatches.OneBest(only, [.. others], width, least == ByRole)
            : new NameMatches.EquallyGood(best, width, least == ByRole);
    }

    /// <summary>Everything in which all words are found.</summary>
    private List<Candidate> Run(List<string> words, NameMatchQuality width)
    {
        Dictionary<int, int>? slipsOf = null;
        foreach (var word in words)
        {
            var having = new Dictionary<int, int>();
            foreach (var (number, slips) in matches.Of(word, width))
            {
                Keep(index.NamedBy(number), slips);
                Keep(slips == 0 ? index.CalledBy(number) : [], slips);
            }

            slipsOf = having;

            void Keep(ReadOnlySpan<int> things, int slips)
            {
                foreach (var thing in things)
                {
                    var before = 0;
                    if (slipsOf is null || slipsOf.TryGetValue(thing, out before))
                    {
                        having[thing] = having.TryGetValue(thing, out var known) ? Math.Min(known, before + slips) : before + slips;
                    }
                }
            }
        }

        return [.. (slipsOf ?? []).Select(s => new Candidate(index.Things[s.Key], RankOf(s.Key, words, s.Value)))];
    }

    // Least is best: slips before anything else, then how much of a name the words are.
    private int RankOf(int number, List<string> words, int slips)
    {
        if (slips > 0)
        {
            return 8 * slips;
        }

        var (thing, names) = (index.Things[number], index.NamesOf(number));
        var name = names[0];

        // A person's one name, known of no source with another, is no surer than the surname of others.
        var isSurname = thing.In[0].Entry.Kind == NameKind.Person && words is [var only] && name is [.., var last] && only == last;
        return IsAllOf(words, name) && !isSurname ? 0
            : isSurname || Array.Exists(names, other => IsAllOf(words, other)) ? 1
            : words.TrueForAll(name.Contains) ? 2
            : words.Exists(word => Array.Exists(names, other => other.Contains(word))) ? 3
            : words is [var joined] && joined == string.Concat(NameForm.Words(thing.Name)) ? 0
            : thing.In.Any(i => i.Entry.Role is { } role && IsMostOf(words, WordsOf(role))) ? ByRole
            : InRole;
    }

    // "prime minister" of "Prime Minister of Norway", but not "norway".
    private static bool IsMostOf(List<string> words, List<string> role) => words.TrueForAll(role.Contains) && 2 * words.Count >= role.Count;

    // In whatever order.
    private static bool IsAllOf(List<string> words, List<string> name) => words.Count == name.Count && words.TrueForAll(name.Contains);

    // Those with the most of the words; where no word is known, the names that look most like the longest one.
    private IReadOnlyList<NamedThing> FindNear(List<string> words)
    {
        var counts = new Dictionary<int, int>();
        foreach (var word in words.Where(w => w.Length > 2))
        {
            foreach (var thing in matches.Of(word, NameMatchQuality.Spelling).SelectMany(m => index.NamedBy(m.Number).ToArray()).Distinct())
            {
                counts[thing] = counts.GetValueOrDefault(thing) + 1;
            }
        }

        if (counts.Count > 0)
        {
            var most = counts.Values.Max();
            return [.. counts.Where(c => c.Value == most).Select(c => index.Things[c.Key]).OrderByDescending(t => t.Mentions).Take(MostNear)];
        }

        var longest = words.MaxBy(word => word.Length)!;
        return longest.Length < ShortestOfNear
            ? []
            :
            [
                .. index.Words.FindNear(longest, Math.Min(longest.Length / 4, MostSlipsOfNear), keepsFirst: true)
                    .OrderBy(n => n.Slips)
                    .SelectMany(n => index.NamedBy(n.Number).ToArray())
                    .Distinct()
                    .Select(n => index.Things[n])
                    .Take(MostNear),
            ];
    }

    private readonly record struct Candidate(NamedThing Thing, int Rank);
}

using System.Collections.Frozen;
using System.Reflection;

namespace StudyBot.Knowledge.Lookup.Terms;

/// <summary>Which words mean nearly the same, or one a kind of the other; by their terms. The list is from WordNet, see README.md beside it.</summary>
internal static class WordKin
{
    /// <summary>How much a word of the same meaning or family counts, of one that is the same.</summary>
    private const float Close = 0.7f;

    /// <summary>"animal" for "dog", and the other way round.</summary>
    private const float Loose = 0.35f;

    private static readonly Lazy<FrozenDictionary<string, (string Term, float Strength)[]>> All = new(Read);

    public static IReadOnlyList<(string Term, float Strength)> Of(string term) => All.Value.TryGetValue(term, out var kin) ? kin : [];

    private static FrozenDictionary<string, (string Term, float Strength)[]> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Terms/synonyms")
            ?? throw new InvalidOperationException("The list of synonyms is not part of the assembly.");
        using var reader = new StreamReader(stream);
        var terms = new Dictionary<string, string>(StringComparer.Ordinal);
        var all = new Dictionary<string, Dictionary<string, float>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            // word:same same|kind kind
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var bar = line.IndexOf('|', StringComparison.Ordinal) is >= 0 and var at ? at : line.Length;
            var word = TermOf(line[..colon]);
            AddAll(word, line[(colon + 1)..bar], Close);
            AddAll(word, line[Math.Min(bar + 1, line.Length)..], Loose);
        }

        return all.ToFrozenDictionary(e => e.Key, e => e.Value.Select(k => (k.Key, k.Value)).ToArray(), StringComparer.Ordinal);

        void AddAll(string word, string others, float strength)
        {
            foreach (var other in others.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(TermOf).Where(o => o != word))
            {
                Add(word, other, strength);
                Add(other, word, strength);
            }
        }

        void Add(string from, string to, float strength)
        {
            var kin = all.TryGetValue(from, out var known) ? known : all[from] = new(StringComparer.Ordinal);
            kin[to] = Math.Max(strength, kin.GetValueOrDefault(to));
        }

        string TermOf(string word) => terms.TryGetValue(word, out var term) ? term : terms[word] = WordForms.TermOf(word);
    }
}

using System.Buffers;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>The sentences of all sources, found by where they stand and by what they speak of.</summary>
internal sealed class SentenceIndex
{
    /// <summary>The share of a stem's terms that a sentence has which speaks of the same.</summary>
    private const double Alike = 0.35;

    private readonly List<SentenceMaterial> all = [];
    private readonly Dictionary<(SourceId, int), SentenceMaterial> byStart = [];
    private readonly Dictionary<(SourceId, int), List<SentenceMaterial>> byBlock = [];
    private readonly Dictionary<string, List<int>> byTerm = new(StringComparer.Ordinal);

    public void Add(SourceId source, IEnumerable<SentenceMaterial> sentences)
    {
        foreach (var sentence in sentences)
        {
            byStart.TryAdd((source, sentence.Span.Start), sentence);
            var block = (source, sentence.Block.Number);
            (byBlock.TryGetValue(block, out var list) ? list : byBlock[block] = []).Add(sentence);
            AddTerms(sentence.Text);
            all.Add(sentence);
        }
    }

    public IReadOnlyList<SentenceMaterial> All => all;

    public SentenceMaterial? At(SourceId source, int start) => byStart.GetValueOrDefault((source, start));

    /// <summary>Sentences of any source that speak of the same: those of the same paragraphs, and those that share many of the words.</summary>
    public IReadOnlyCollection<SentenceMaterial> About(string stem, IEnumerable<Citation> evidence)
    {
        var found = new HashSet<SentenceMaterial>();
        foreach (var cited in evidence)
        {
            found.UnionWith(byBlock.GetValueOrDefault((cited.Source, cited.Evidence.Block)) ?? []);
        }

        // What shares enough of the terms has at least one of the rarest: the long lists of common terms count only for what those hold.
        var lists = TextTerms.Of(stem).Distinct().Select(t => byTerm.GetValueOrDefault(t) ?? []).OrderBy(l => l.Count).ToList();
        var enough = Math.Max(2, (int)Math.Ceiling(lists.Count * Alike));
        var shared = ArrayPool<ushort>.Shared.Rent(all.Count);
        Array.Clear(shared);
        var touched = new List<int>();
        for (var i = 0; i < lists.Count; i++)
        {
            var isRare = i <= lists.Count - enough;
            foreach (var number in lists[i])
            {
                if (shared[number] > 0)
                {
                    shared[number]++;
                }
                else if (isRare)
                {
                    shared[number] = 1;
                    touched.Add(number);
                }
            }
        }

        found.UnionWith(touched.Where(number => shared[number] >= enough).Select(number => all[number]));
        ArrayPool<ushort>.Shared.Return(shared);
        return found;
    }

    private void AddTerms(string text)
    {
        var lists = byTerm.GetAlternateLookup<ReadOnlySpan<char>>();
        var reader = new WordReader(text);
        while (reader.Next() is { IsEmpty: false } word)
        {
            if (!TextTerms.IsTerm(word))
            {
                continue;
            }

            var term = TextTerms.Stem(word);
            if (!lists.TryGetValue(term, out var list))
            {
                lists[term] = list = [];
            }

            if (list.Count == 0 || list[^1] != all.Count)
            {
                list.Add(all.Count);
            }
        }
    }
}

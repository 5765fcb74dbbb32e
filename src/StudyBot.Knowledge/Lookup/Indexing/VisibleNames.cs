using System.Runtime.CompilerServices;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Naming;

namespace StudyBot.Knowledge.Lookup.Indexing;

/// <summary>Names without those that only a hidden passage has, as <see cref="VisibleFacts"/> leaves out what only it says.</summary>
public static class VisibleNames
{
    private static readonly ConditionalWeakTable<IReadOnlyList<SourceNames>, SeenList> Lists = [];

    // A list is another one with every document that comes; what is hidden in those before it need not be read again for that.
    private static readonly ConditionalWeakTable<SourceNames, SeenSource> Sources = [];

    /// <summary>The same list where nothing is hidden; else the same other one as long as neither list changes.</summary>
    /// <param name="read">The sentences that the names of a source count; asked where something else of it is hidden than before.</param>
    public static async Task<IReadOnlyList<SourceNames>> OfAsync(
        IReadOnlyList<SourceNames> names,
        IReadOnlyList<(SourceId Source, TextSpan Span)> hidden,
        Func<SourceId, Task<SourceSentences?>> read)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(hidden);
        ArgumentNullException.ThrowIfNull(read);
        if (hidden.Count == 0)
        {
            return names;
        }

        if (Lists.TryGetValue(names, out var before) && before.Hidden.SequenceEqual(hidden))
        {
            return before.Names;
        }

        var spans = hidden.ToLookup(h => h.Source, h => h.Span);
        var seen = new List<SourceNames>(names.Count);
        foreach (var source in names)
        {
            seen.Add(spans.Contains(source.Source) ? await WithoutAsync(source, [.. spans[source.Source]], read).ConfigureAwait(false) : source);
        }

        Lists.AddOrUpdate(names, new SeenList([.. hidden], seen));
        return seen;
    }

    private static async Task<SourceNames> WithoutAsync(SourceNames source, TextSpan[] hidden, Func<SourceId, Task<SourceSentences?>> read)
    {
        if (Sources.TryGetValue(source, out var before) && before.Hidden.SequenceEqual(hidden))
        {
            return before.Names;
        }

        // Of a source that went since it was listed nothing is known any more.
        if (await read(source.Source).ConfigureAwait(false) is not { } told)
        {
            return source with { Names = [] };
        }

        HashSet<int> kept = [.. told.Sentences.Where(s => !Array.Exists(hidden, h => h.Overlaps(s.Span))).Select(s => s.Index)];
        var seen = source with
        {
            Names =
            [
                .. source.Names
                    .Select(name => name.Sentences.All(kept.Contains) ? name : name with { Sentences = [.. name.Sentences.Where(kept.Contains)] })
                    .Where(name => name.Sentences.Count > 0),
            ],
        };
        Sources.AddOrUpdate(source, new SeenSource(hidden, seen));
        return seen;
    }

    private sealed record SeenList(IReadOnlyList<(SourceId Source, TextSpan Span)> Hidden, IReadOnlyList<SourceNames> Names);

    private sealed record SeenSource(IReadOnlyList<TextSpan> Hidden, SourceNames Names);
}

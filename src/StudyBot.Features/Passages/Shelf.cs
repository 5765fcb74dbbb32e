using System.Buffers.Text;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Passages;

/// <summary>The sources that a group may read, by id and by the short digest that stands in buttons. Made once for each list that a store gives.</summary>
internal sealed class Shelf
{
    /// <summary>36 bits: among ten thousand sources two share one in less than one group of a thousand, and then neither is opened by it.</summary>
    public const int DigestLength = 6;

    private static readonly ConditionalWeakTable<IReadOnlyList<SourceSummary>, Shelf> Shelves = [];

    private readonly FrozenDictionary<SourceId, SourceSummary> byId;
    private readonly ILookup<string, SourceSummary> byDigest;
    private readonly ILookup<string, (SourceSummary Now, ReplacedText Text)> byReplaced;

    private Shelf(IReadOnlyList<SourceSummary> sources)
    {
        Sources = sources;
        byId = sources.ToFrozenDictionary(s => s.Id);
        byDigest = sources.ToLookup(s => DigestOf(s.Id), StringComparer.Ordinal);
        byReplaced = sources
            .SelectMany(now => now.Replaced?.AndBefore().Select(text => (now, text)) ?? [])
            .ToLookup(replaced => DigestOf(replaced.text.Hash), StringComparer.Ordinal);
    }

    public IReadOnlyList<SourceSummary> Sources { get; }

    /// <param name="sources">A list as a source store gives it; it must not change afterwards.</param>
    public static Shelf Of(IReadOnlyList<SourceSummary> sources) => Shelves.GetValue(sources, list => new Shelf(list));

    public static string DigestOf(SourceId source) => DigestOf(source.Hash);

    public SourceSummary? Find(SourceId source) => byId.GetValueOrDefault(source);

    /// <summary>Null where none has that digest, or more than one.</summary>
    public SourceSummary? Find(string digest) => byDigest[digest].Take(2).ToList() is [var only] ? only : null;

    /// <summary>What stands in the place of a text that had that digest, the last where it was replaced more than once; null where nothing does.</summary>
    public (SourceSummary Now, ReplacedText Text)? FindReplacing(string digest) =>
        byReplaced[digest].OrderByDescending(replaced => replaced.Text.At).Take(1).ToList() is [var last] ? last : null;

    private static string DigestOf(ContentHash hash) => Base64Url.EncodeToString(Convert.FromHexString(hash.Value.AsSpan(0, 12)))[..DigestLength];
}

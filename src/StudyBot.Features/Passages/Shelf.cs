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

    private Shelf(IReadOnlyList<SourceSummary> sources)
    {
        Sources = sources;
        byId = sources.ToFrozenDictionary(s => s.Id);
        byDigest = sources.ToLookup(s => DigestOf(s.Id), StringComparer.Ordinal);
    }

    public IReadOnlyList<SourceSummary> Sources { get; }

    /// <param name="sources">A list as a source store gives it; it must not change afterwards.</param>
    public static Shelf Of(IReadOnlyList<SourceSummary> sources) => Shelves.GetValue(sources, list => new Shelf(list));

    public static string DigestOf(SourceId source) => Base64Url.EncodeToString(Convert.FromHexString(source.Hash.Value.AsSpan(0, 12)))[..DigestLength];

    public SourceSummary? Find(SourceId source) => byId.GetValueOrDefault(source);

    /// <summary>Null where none has that digest, or more than one.</summary>
    public SourceSummary? Find(string digest) => byDigest[digest].Take(2).ToList() is [var only] ? only : null;
}

using System.Runtime.CompilerServices;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Knowledge.Lookup.Indexing;

/// <summary>What is made of a group's lists, once for each, and kept as long as its list of facts lives.</summary>
internal sealed class KeptIndex<TIndex>(Func<GroupKnowledge, TIndex> make)
    where TIndex : class
{
    private readonly ConditionalWeakTable<IReadOnlyList<Fact>, Kept> kept = [];

    public TIndex Of(GroupKnowledge known)
    {
        if (kept.TryGetValue(known.Facts, out var before)
            && ReferenceEquals(before.Known.Names, known.Names)
            && ReferenceEquals(before.Known.Sources, known.Sources))
        {
            return before.Index.Value;
        }

        var now = new Kept(known, new Lazy<TIndex>(() => make(known)));
        kept.AddOrUpdate(known.Facts, now);
        return now.Index.Value;
    }

    private sealed record Kept(GroupKnowledge Known, Lazy<TIndex> Index);
}

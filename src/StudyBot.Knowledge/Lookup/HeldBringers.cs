using System.Collections.Immutable;

namespace StudyBot.Knowledge.Lookup;

/// <summary>Who brought a document that waits. Each decides for themselves to let it go; it goes with the last of them.</summary>
/// <param name="First">What they say of it holds; null where no member brought it.</param>
/// <param name="Others">In the order in which they came.</param>
public sealed record HeldBringers(MemberId? First, ImmutableArray<MemberId> Others)
{
    public int Count => Others.Length + (First is null ? 0 : 1);

    public bool Has(MemberId member) => First == member || Others.Contains(member);

    /// <summary>Once a member brings the same.</summary>
    public HeldBringers With(MemberId? member) => member is not { } another || Has(another) ? this : this with { Others = Others.Add(another) };

    /// <summary>Once one of them lets it go: whoever came next is the first then. Null where nobody is left.</summary>
    public HeldBringers? Without(MemberId member) =>
        First != member ? this with { Others = Others.Remove(member) }
        : Others.IsEmpty ? null
        : new HeldBringers(Others[0], Others.RemoveAt(0));
}

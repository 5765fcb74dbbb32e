using System.Collections.Immutable;
using StudyBot.Features.Wording;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>What is new, told otherwise and gone of one kind of fact, each by a short name.</summary>
/// <param name="One">"event".</param>
/// <param name="Many">"events".</param>
internal sealed record KindChanges(string One, string Many, ImmutableArray<string> Added, ImmutableArray<string> Changed, ImmutableArray<string> Lost)
{
    private const int MostNamed = 3;

    public bool IsEmpty => Added.IsEmpty && Changed.IsEmpty && Lost.IsEmpty;

    /// <summary>"5 events: Oslo Summit, 3 May 2012; Talks in Bergen; Treaty of Malmö; …". Null for none.</summary>
    public string? Told(ImmutableArray<string> names) => names.IsEmpty
        ? null
        : $"{Counted.Of(names.Length, One, Many)}: {string.Join("; ", names.Distinct(StringComparer.Ordinal).Take(MostNamed))}{(names.Length > MostNamed ? "; …" : "")}";
}

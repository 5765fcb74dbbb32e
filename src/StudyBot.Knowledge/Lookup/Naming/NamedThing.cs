using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Lookup.Naming;

/// <summary>One person, place, body or term, as all sources of a group name it together.</summary>
public sealed class NamedThing(string name, IReadOnlyList<string> otherNames, IReadOnlyList<NamedIn> entries)
{
    private MeaningNames? meaning;

    /// <summary>The fullest name that any source has.</summary>
    public string Name { get; } = name;

    /// <summary>The other forms, the most usual first; none that differs from another by capitals or accents alone.</summary>
    public IReadOnlyList<string> OtherNames { get; } = otherNames;

    /// <summary>Where it is named: the sources that name it most often first.</summary>
    public IReadOnlyList<NamedIn> In { get; } = entries;

    /// <summary>In how many sentences it is named.</summary>
    public int Mentions { get; } = entries.Sum(i => i.Entry.Sentences.Count);

    /// <summary>12 characters of base64url that name it inside a button.</summary>
    public string Digest => DigestOf(Name);

    /// <summary>Its names, folded, and those by which each source means it; made when facts are first looked up by it.</summary>
    internal MeaningNames Meaning => meaning ??= MeaningNames.Of(In);

    internal static string DigestOf(string name) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(NameForm.Fold(name))).AsSpan(0, 9));
}

/// <summary>The names by which facts may mean a thing: all, and each with the source that means it by that.</summary>
internal sealed record MeaningNames(IReadOnlyList<string> Names, IReadOnlySet<(SourceId Source, string Name)> BySource)
{
    public static MeaningNames Of(IEnumerable<NamedIn> entries)
    {
        var words = new NameWords();
        HashSet<(SourceId, string Name)> bySource = [.. entries.SelectMany(i => i.Entry.Aliases.Prepend(i.Entry.Name).Select(name => (i.Source, words.Fold(name))))];
        return new MeaningNames([.. bySource.Select(n => n.Name).Distinct(StringComparer.Ordinal)], bySource);
    }
}

/// <summary>An entry of one source.</summary>
public sealed record NamedIn(SourceId Source, NamedEntry Entry);

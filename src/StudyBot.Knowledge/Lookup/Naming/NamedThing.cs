using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Lookup.Naming;

/// <summary>One person, place, body or term, as all sources of a group name it together.</summary>
/// <param name="Name">The fullest name that any source has.</param>
/// <param name="OtherNames">The other forms, the most usual first; none that differs from another by capitals or accents alone.</param>
/// <param name="In">Where it is named: the sources that name it most often first.</param>
public sealed record NamedThing(string Name, IReadOnlyList<string> OtherNames, IReadOnlyList<NamedIn> In)
{
    /// <summary>In how many sentences it is named.</summary>
    public int Mentions { get; } = In.Sum(i => i.Entry.Sentences.Count);

    /// <summary>12 characters of base64url that name it inside a button.</summary>
    public string Digest => DigestOf(Name);

    internal static string DigestOf(string name) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(NameForm.Fold(name))).AsSpan(0, 9));
}

/// <summary>An entry of one source.</summary>
public sealed record NamedIn(SourceId Source, NamedEntry Entry);

using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Facts;

/// <summary>
/// What stays the same when a source is extracted again: source, kind, where the main evidence sentence starts (code points),
/// and a normalised key (event: kind class and place, else head noun; quote: its start; else its head). Neither rule nor version.
/// Form: <c>group/hash/kind/start/key</c>.
/// </summary>
public readonly record struct FactId(string Value)
{
    public static FactId Of(SourceId source, string kind, int evidenceStart, string key) =>
        new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{source}/{kind}/{evidenceStart}/{key}"));

    /// <summary>16 characters of base64url that name the fact inside a button, where the whole id does not fit.</summary>
    public string Digest => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(Value)).AsSpan(0, 12));

    /// <summary>The source that it is a fact of; null where this is no id of a fact.</summary>
    public SourceId? Source => Value.Split('/', 3) is [var group, var hash, _] ? new SourceId(new GroupId(group), new ContentHash(hash)) : null;

    /// <summary>All but the key, which has words of the document: <c>group/hash/kind/start</c>.</summary>
    public string WithoutWords => string.Join('/', Value.Split('/', 5).Take(4));

    public override string ToString() => Value;
}

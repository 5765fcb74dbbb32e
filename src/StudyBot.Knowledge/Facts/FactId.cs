using System.Buffers.Text;
using System.Globalization;
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
        new(string.Create(CultureInfo.InvariantCulture, $"{source}/{kind}/{evidenceStart}/{key}"));

    /// <summary>16 characters of base64url that name the fact inside a button, where the whole id does not fit.</summary>
    public string Digest => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(Value)).AsSpan(0, 12));

    /// <summary>What of it does not say whose it is: kind, start and key. The whole id where it is not of this source.</summary>
    public string Within(SourceId source) =>
        Value.StartsWith($"{source}/", StringComparison.Ordinal) ? Value[(source.ToString().Length + 1)..] : Value;

    /// <summary>Its normalised key alone, the same wherever its sentence stands: that of a quote, which is where it begins, is counted from the sentence.</summary>
    public string KeyWithin(SourceId source)
    {
        if (Within(source).Split('/', 3) is not [var kind, var start, var key])
        {
            return Value;
        }

        if (kind != "quote")
        {
            return key;
        }

        var digits = key.AsSpan().IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : key.Length;
        return int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            && int.TryParse(key.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            && place >= from
                ? string.Create(CultureInfo.InvariantCulture, $"+{place - from}{key.AsSpan(digits)}")
                : key;
    }

    /// <summary>The source that it is a fact of; null where this is no id of a fact.</summary>
    public SourceId? Source => Value.Split('/', 3) is [var group, var hash, _] ? new SourceId(new GroupId(group), new ContentHash(hash)) : null;

    /// <summary>All but the key, which has words of the document: <c>group/hash/kind/start</c>.</summary>
    public string WithoutWords => string.Join('/', Value.Split('/', 5).Take(4));

    public override string ToString() => Value;
}

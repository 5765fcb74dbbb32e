using System.Security.Cryptography;

namespace StudyBot.Knowledge.Documents;

/// <summary>SHA-256 of a document's original bytes, 64 lower-case hexadecimal digits.</summary>
public readonly record struct ContentHash(string Value)
{
    public static ContentHash Of(ReadOnlySpan<byte> original) => new(Convert.ToHexStringLower(SHA256.HashData(original)));

    public override string ToString() => Value;
}

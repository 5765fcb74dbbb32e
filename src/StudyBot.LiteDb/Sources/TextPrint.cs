using System.Runtime.InteropServices;
using System.Security.Cryptography;
using LiteDB;
using StudyBot.Knowledge.Documents;

namespace StudyBot.LiteDb.Sources;

/// <summary>
/// Which decoded text an extraction's spans point into. The text itself is decoded from the original at every read; should the decoding ever
/// come out otherwise than it did then, the spans would point at other words, and the extraction counts as stale.
/// </summary>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="Hash">SHA-256 of the units, little-endian.</param>
internal sealed record TextPrint(int Length, string Hash)
{
    public static TextPrint Of(SourceText text) =>
        new(text.Text.Length, Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(text.Text.AsSpan()))));

    /// <summary>Null in a row that says none; no text fits that.</summary>
    public static TextPrint? FromRow(BsonDocument row) =>
        row["textHash"] is { IsString: true } hash ? new TextPrint(row["textLength"].AsInt32, hash.AsString) : null;

    public bool IsOf(SourceText text) => text.Text.Length == Length && Of(text) == this;
}

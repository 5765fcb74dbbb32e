using System.IO.Compression;

namespace StudyBot.LiteDb.Packing;

/// <summary>Compressed bytes, cut into parts that a document of the database can hold (its limit is 16 MB; ours is well below).</summary>
internal static class PackedBytes
{
    public const int PartLength = 2 * 1024 * 1024;

    public static IReadOnlyList<byte[]> Pack(ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            brotli.Write(content);
        }

        return [.. packed.ToArray().Chunk(PartLength)];
    }

    public static ReadOnlyMemory<byte> Unpack(IEnumerable<byte[]> parts)
    {
        using var packed = new MemoryStream();
        foreach (var part in parts)
        {
            packed.Write(part);
        }

        packed.Position = 0;
        using var brotli = new BrotliStream(packed, CompressionMode.Decompress);
        using var content = new MemoryStream();
        brotli.CopyTo(content);
        return content.GetBuffer().AsMemory(0, (int)content.Length);
    }
}

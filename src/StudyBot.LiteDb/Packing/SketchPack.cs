using System.Buffers.Binary;
using StudyBot.Knowledge.Lookup.Likeness;

namespace StudyBot.LiteDb.Packing;

/// <summary>What a text is compared by: how many runs it has, then the hashes, little-endian.</summary>
internal static class SketchPack
{
    public static IReadOnlyList<byte[]> Pack(TextSketch sketch)
    {
        var bytes = new byte[sizeof(int) + (sketch.Least.Count * sizeof(ulong))];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, sketch.Runs);
        for (var i = 0; i < sketch.Least.Count; i++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(sizeof(int) + (i * sizeof(ulong))), sketch.Least[i]);
        }

        // Hashes do not compress.
        return [bytes];
    }

    public static TextSketch Unpack(IEnumerable<byte[]> parts)
    {
        var bytes = parts.Single();
        var least = new ulong[(bytes.Length - sizeof(int)) / sizeof(ulong)];
        for (var i = 0; i < least.Length; i++)
        {
            least[i] = BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(sizeof(int) + (i * sizeof(ulong))));
        }

        return new TextSketch(BinaryPrimitives.ReadInt32LittleEndian(bytes), least);
    }
}

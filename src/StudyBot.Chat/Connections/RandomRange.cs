using System.Buffers.Binary;
using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Connections;

/// <summary>Numbers between others, for waits that must not fall together.</summary>
public static class RandomRange
{
    extension(IRandomSource random)
    {
        /// <summary>Even between the two.</summary>
        public double Between(double from, double to)
        {
            Span<byte> bytes = stackalloc byte[8];
            random.Fill(bytes);
            return from + (to - from) * ((BinaryPrimitives.ReadUInt64LittleEndian(bytes) >> 11) / (double)(1UL << 53));
        }
    }
}

using StudyBot.Chat.Platforms;

namespace StudyBot.Testing.Chat;

/// <summary>The same bytes in every run.</summary>
public sealed class SeededRandomSource(int seed = 1) : IRandomSource
{
    private readonly Random random = new(seed);

    public void Fill(Span<byte> bytes) => random.NextBytes(bytes);
}

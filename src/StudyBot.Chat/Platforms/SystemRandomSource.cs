using System.Security.Cryptography;

namespace StudyBot.Chat.Platforms;

/// <summary>Randomness that nobody can guess.</summary>
public sealed class SystemRandomSource : IRandomSource
{
    public void Fill(Span<byte> bytes) => RandomNumberGenerator.Fill(bytes);
}

namespace StudyBot.Chat.Platforms;

/// <summary>Where tokens of buttons and ids of incidents come from; seeded in tests.</summary>
public interface IRandomSource
{
    void Fill(Span<byte> bytes);
}

namespace StudyBot.Chat.Platforms;

/// <summary>A place within a space where messages stand.</summary>
public readonly record struct ChannelId(string Value)
{
    public override string ToString() => Value;
}

namespace StudyBot.Chat.Platforms;

/// <summary>A message that was posted.</summary>
public sealed record MessageRef(SpaceId Space, ChannelId Channel, string Message);

namespace StudyBot.Chat.Platforms;

/// <param name="Name">As others see it; shown, never used to decide.</param>
public sealed record ChatMember(UserId Id, string Name, Standing Standing);

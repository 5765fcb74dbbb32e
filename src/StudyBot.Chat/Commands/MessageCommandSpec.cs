namespace StudyBot.Chat.Commands;

/// <param name="Name">As shown in the menu, 1–32 characters.</param>
public sealed record MessageCommandSpec(string Name, Right Right, ResponseMode Mode, bool HasEffect);

namespace StudyBot.Discord.Wire.Payloads.Messages;

/// <summary>A component of a message as Discord tells it, whatever its type.</summary>
internal sealed record ShownComponent(string? CustomId = null, IReadOnlyList<ShownComponent>? Components = null);

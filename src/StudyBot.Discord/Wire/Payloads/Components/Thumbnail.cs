namespace StudyBot.Discord.Wire.Payloads.Components;

internal sealed record Thumbnail(Media Media, string? Description = null) : Component;

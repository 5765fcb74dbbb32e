namespace StudyBot.Discord.Wire.Payloads.Components;

internal sealed record GalleryItem(Media Media, string? Description = null);

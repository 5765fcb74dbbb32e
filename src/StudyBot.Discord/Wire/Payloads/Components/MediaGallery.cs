namespace StudyBot.Discord.Wire.Payloads.Components;

/// <param name="Items">1–10.</param>
internal sealed record MediaGallery(IReadOnlyList<GalleryItem> Items) : Component;

namespace StudyBot.Discord.Wire.Payloads.Components;

/// <summary>A form.</summary>
/// <param name="Title">1–45.</param>
/// <param name="Components">Labels, texts, or rows of one text input each.</param>
internal sealed record Modal(string CustomId, string Title, IReadOnlyList<Component> Components);

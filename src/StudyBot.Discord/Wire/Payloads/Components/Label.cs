namespace StudyBot.Discord.Wire.Payloads.Components;

/// <summary>Names one field of a form.</summary>
/// <param name="Text">1–45.</param>
/// <param name="Description">1–100.</param>
/// <param name="Component">A <see cref="TextInput"/>, <see cref="StringSelect"/> or <see cref="FileUpload"/>.</param>
internal sealed record Label(
    string Text,
    Component Component,
    string? Description = null) : Component;

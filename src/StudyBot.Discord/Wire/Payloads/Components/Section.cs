namespace StudyBot.Discord.Wire.Payloads.Components;

/// <param name="Components">1–3 texts.</param>
/// <param name="Accessory">A <see cref="Button"/> or <see cref="Thumbnail"/> beside them.</param>
internal sealed record Section(IReadOnlyList<Component> Components, Component Accessory) : Component;

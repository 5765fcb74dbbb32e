namespace StudyBot.Discord.Wire.Payloads.Components;

/// <param name="AccentColor">0xRRGGBB.</param>
internal sealed record Container(IReadOnlyList<Component> Components, int? AccentColor = null) : Component;

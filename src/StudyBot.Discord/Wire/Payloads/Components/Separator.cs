namespace StudyBot.Discord.Wire.Payloads.Components;

/// <param name="Spacing">1 small, 2 large.</param>
internal sealed record Separator(bool? Divider = null, int? Spacing = null) : Component;

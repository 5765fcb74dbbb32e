namespace StudyBot.Discord.Wire.Payloads.Components;

/// <summary>Each text at most 100.</summary>
internal sealed record SelectOption(string Label, string Value, string? Description = null, bool? Default = null, Emoji? Emoji = null);

namespace StudyBot.Discord.Wire.Payloads.Components;

internal sealed record FileDisplay(Media File) : Component;

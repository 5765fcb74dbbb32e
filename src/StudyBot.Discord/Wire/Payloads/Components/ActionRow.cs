namespace StudyBot.Discord.Wire.Payloads.Components;

/// <summary>Up to five buttons, or one select; in an older kind of form one text input.</summary>
internal sealed record ActionRow(IReadOnlyList<Component> Components) : Component;

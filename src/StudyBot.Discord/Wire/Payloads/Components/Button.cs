namespace StudyBot.Discord.Wire.Payloads.Components;

/// <summary>Has a custom id (1–100) or, as a <see cref="ButtonStyle.Link"/>, an address (at most 512), never both.</summary>
/// <param name="Label">At most 80.</param>
internal sealed record Button(
    ButtonStyle Style,
    string? Label = null,
    string? CustomId = null,
    string? Url = null,
    bool? Disabled = null,
    Emoji? Emoji = null) : Component;

namespace StudyBot.Discord.Wire.Payloads.Components;

/// <param name="Label">Only in a row; within a <see cref="Components.Label"/> that one says it.</param>
/// <param name="Value">At most 4,000.</param>
internal sealed record TextInput(
    string CustomId,
    TextInputStyle Style,
    string? Label = null,
    string? Value = null,
    string? Placeholder = null,
    bool? Required = null,
    int? MinLength = null,
    int? MaxLength = null) : Component;

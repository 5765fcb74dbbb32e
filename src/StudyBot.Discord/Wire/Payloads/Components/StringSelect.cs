namespace StudyBot.Discord.Wire.Payloads.Components;

/// <param name="Options">1–25.</param>
/// <param name="Required">In forms only.</param>
internal sealed record StringSelect(
    string CustomId,
    IReadOnlyList<SelectOption> Options,
    string? Placeholder = null,
    int? MinValues = null,
    int? MaxValues = null,
    bool? Disabled = null,
    bool? Required = null) : Component;

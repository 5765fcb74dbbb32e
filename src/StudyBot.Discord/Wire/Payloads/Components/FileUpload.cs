namespace StudyBot.Discord.Wire.Payloads.Components;

internal sealed record FileUpload(string CustomId, int? MinValues = null, int? MaxValues = null, bool? Required = null) : Component;

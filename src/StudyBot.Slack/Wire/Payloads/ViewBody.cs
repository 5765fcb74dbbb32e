namespace StudyBot.Slack.Wire.Payloads;

internal sealed record ViewBody(string? Id, string? Type, string? CallbackId, string? PrivateMetadata, ViewState? State);

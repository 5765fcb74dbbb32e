namespace StudyBot.Slack.Wire.Payloads;

internal sealed record ContainerBody(string? Type, string? MessageTs, string? ThreadTs, string? ChannelId, string? ViewId, bool? IsEphemeral);

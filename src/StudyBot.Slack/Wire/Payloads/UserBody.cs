namespace StudyBot.Slack.Wire.Payloads;

internal sealed record UserBody(
    string? Id, string? TeamId, string? Name, string? RealName, bool? Deleted, bool? IsAdmin, bool? IsOwner, bool? IsPrimaryOwner, UserProfile? Profile);

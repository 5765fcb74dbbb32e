namespace StudyBot.Slack.Wire.Payloads;

/// <param name="Handle">As members write it after an at sign.</param>
/// <param name="DateDelete">When it was switched off; 0 while it is in use.</param>
/// <param name="Users">Ids of its members, where they were asked for.</param>
internal sealed record UserGroupBody(string? Id, string? Name, string? Handle, long? DateDelete, IReadOnlyList<string>? Users);

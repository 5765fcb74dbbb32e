namespace StudyBot.Slack.Wire.Payloads;

/// <param name="UserId">The bot's own.</param>
internal sealed record AuthBody(string? TeamId, string? Team, string? User, string? UserId, string? BotId, bool? IsEnterpriseInstall);

using System.Text.Json;

namespace StudyBot.Slack.Wire.Payloads;

internal sealed record SlashCommand(
    string? Command,
    string? Text,
    string? TeamId,
    string? EnterpriseId,
    string? ChannelId,
    string? UserId,
    string? UserName,
    string? ResponseUrl,
    string? TriggerId,
    JsonElement IsEnterpriseInstall);

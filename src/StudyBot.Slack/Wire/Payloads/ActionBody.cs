namespace StudyBot.Slack.Wire.Payloads;

internal sealed record ActionBody(string? Type, string? ActionId, string? BlockId, string? Value, ChosenOption? SelectedOption, string? ActionTs);

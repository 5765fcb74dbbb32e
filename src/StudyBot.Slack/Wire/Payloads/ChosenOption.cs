namespace StudyBot.Slack.Wire.Payloads;

internal sealed record ChosenOption(string? Value);

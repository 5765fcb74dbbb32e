namespace StudyBot.Slack.Wire.Payloads;

internal sealed record EventCallback(string? TeamId, string? EventId, long? EventTime, EventBody? Event);

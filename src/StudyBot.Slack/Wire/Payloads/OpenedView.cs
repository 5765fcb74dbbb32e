namespace StudyBot.Slack.Wire.Payloads;

internal sealed record OpenedView(ViewBody? View);

namespace StudyBot.Slack.Wire.Payloads;

internal sealed record AcknowledgementBody(string EnvelopeId, AcknowledgementPayload? Payload);

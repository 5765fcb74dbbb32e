namespace StudyBot.Slack.Wire.Payloads;

internal sealed record ViewState(IReadOnlyDictionary<string, IReadOnlyDictionary<string, FieldState>>? Values);

namespace StudyBot.Slack.Wire.Payloads;

internal sealed record FieldState(string? Type, string? Value, ChosenOption? SelectedOption, IReadOnlyList<FileBody>? Files);

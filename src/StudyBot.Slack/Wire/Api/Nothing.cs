namespace StudyBot.Slack.Wire.Api;

/// <summary>Of a call whose answer holds nothing to be read.</summary>
internal readonly record struct Nothing;

namespace StudyBot.Slack.Wire.Payloads;

internal sealed record UserGroupsAnswer(IReadOnlyList<UserGroupBody>? Usergroups);

using System.Collections.Immutable;

namespace StudyBot.Slack.Members;

/// <param name="Handle">As members write it after an at sign.</param>
internal sealed record UserGroup(string Id, string Handle, ImmutableHashSet<string> Users);

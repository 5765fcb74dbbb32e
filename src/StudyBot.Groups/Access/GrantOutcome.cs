namespace StudyBot.Groups.Access;

/// <param name="Before">The holder's level; null for none.</param>
public sealed record GrantOutcome(GrantLevel? Before, GrantLevel? After);

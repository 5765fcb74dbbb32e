namespace StudyBot.Groups.Access;

/// <summary>What one holder may do in a group, up to a level.</summary>
public sealed record RoleGrant(GrantHolder Holder, GrantLevel Level);

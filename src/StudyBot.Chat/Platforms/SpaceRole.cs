namespace StudyBot.Chat.Platforms;

/// <summary>A role (Discord) or user group (Slack) of a space.</summary>
/// <param name="Name">As members read and type it, without a sign before it.</param>
public sealed record SpaceRole(string Id, string Name);

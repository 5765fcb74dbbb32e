namespace StudyBot.Testing.Discord.World;

/// <summary>A role of a guild.</summary>
public sealed record FakeRole(FakeGuild Guild, string Id, string Name, DiscordPermissions Permissions);
